using System.Text.RegularExpressions;
using DutyGraph.Embedded;
using DutyGraph.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace DutyGraph.Contract.Tests.Corpus;

/// <summary>Every field of the schema must occur in an operation of the corpus, or the two stores would not be compared on it.</summary>
public sealed class CorpusCoverageTests
{
    [Fact]
    public async Task Corpus_EveryNameThatAClientCanWrite_StandsInAnOperation()
    {
        await using var service = new StoreService(() => new EmbeddedGraph([]));
        var schema = service.Services.GetRequiredService<Schema>();
        var written = CorpusFile.All.SelectMany(file => Regex.Matches(file.Document, @"\w+", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .Select(word => word.Value)
            .ToHashSet();

        var types = schema.Types.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)).ToArray();
        var fields = types.OfType<ObjectType>().SelectMany(type => type.Fields).ToArray();
        var inputs = fields.SelectMany(field => field.Arguments).Concat(types.OfType<InputObjectType>().SelectMany(type => type.Fields)).ToArray();
        var constants = inputs.Select(input => input.Type.Named).OfType<EnumType>().Distinct().SelectMany(type => type.Values);
        string[] names = [.. fields.Select(field => field.Name), .. inputs.Select(input => input.Name), .. constants.Select(constant => constant.Name)];
        string[] missing = [.. names.Distinct().Except(written)];

        Assert.Empty(missing);
    }
}

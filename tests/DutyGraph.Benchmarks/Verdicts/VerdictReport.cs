using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace DutyGraph.Benchmarks.Verdicts;

/// <summary>
/// What GraphQL.NET says of the documents of the reference corpus (tests/DutyGraph.GraphQL.Tests/Reference): how many of its verdicts are those of graphql-js,
/// and how many of its errors stand at the same places. A document with several operations is validated once for each.
/// </summary>
internal static partial class VerdictReport
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static async Task RunAsync(TextWriter output)
    {
        var folder = Path.GetFullPath(Path.Combine(Here(), "../../DutyGraph.GraphQL.Tests/Reference"));
        var schemas = new Dictionary<string, ISchema>(StringComparer.Ordinal);
        foreach (var name in new[] { "awkward", "service" })
        {
            schemas[name] = SchemaOf(await File.ReadAllTextAsync(Path.Combine(folder, $"{name}.graphql")));
        }

        var (documents, same, letThrough, refused, places) = (0, 0, 0, 0, 0);
        await foreach (var line in File.ReadLinesAsync(Path.Combine(folder, "verdicts.jsonl")))
        {
            var verdict = JsonSerializer.Deserialize<Verdict>(line, Json)!;
            var expected = verdict.Errors.Select(error => error.At).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            var actual = await PlacesAsync(schemas[verdict.Schema], verdict.Document);
            documents++;
            places += expected.SequenceEqual(actual, StringComparer.Ordinal) ? 1 : 0;
            (same, letThrough, refused) = (expected.Count == 0, actual.Count == 0) switch
            {
                (false, true) => (same, letThrough + 1, refused),
                (true, false) => (same, letThrough, refused + 1),
                _ => (same + 1, letThrough, refused),
            };
        }

        await output.WriteLineAsync($"""
            | documents | same verdict | invalid, let through | valid, refused | errors at the same places |
            | ---: | ---: | ---: | ---: | ---: |
            | {documents} | {same} | {letThrough} | {refused} | {places} |
            """);
    }

    private static async Task<IReadOnlyList<string>> PlacesAsync(ISchema schema, string text)
    {
        try
        {
            var document = new GraphQLDocumentBuilder().Build(text);
            var places = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>().DefaultIfEmpty())
            {
                var result = await new DocumentValidator().ValidateAsync(new ValidationOptions
                {
                    Schema = schema,
                    Document = document,
                    Operation = operation!,
                    Rules = DocumentValidator.CoreRules,
                    Variables = Inputs.Empty,
                    Extensions = Inputs.Empty,
                });
                // No variables are sent, so their errors say nothing about the document.
                places.UnionWith(result.Errors.Where(error => error is not InvalidVariableError).Select(At));
            }

            return [.. places];
        }
        catch (ExecutionError error)
        {
            return [At(error)];
        }
    }

    private static string At(ExecutionError error) => string.Join(' ', (error.Locations ?? []).Select(location => $"{location.Line}:{location.Column}"));

    // GraphQL.NET demands resolvers of a schema that only validates.
    private static Schema SchemaOf(string sdl)
    {
        var schema = Schema.For(sdl, builder =>
        {
            foreach (Match type in AbstractTypes().Matches(sdl))
            {
                builder.Types.For(type.Groups["name"].Value).ResolveType = _ => throw new NotSupportedException();
            }
        });
        foreach (Match scalar in Scalars().Matches(sdl))
        {
            schema.RegisterType(new AnyValue(scalar.Groups["name"].Value));
        }

        foreach (var field in schema.Subscription?.Fields ?? [])
        {
            field.StreamResolver = new SourceStreamResolver<object>((Func<IResolveFieldContext, IObservable<object?>>)(_ => throw new NotSupportedException()));
        }

        schema.Initialize();
        return schema;
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex(@"^(union|interface) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex AbstractTypes();

    [GeneratedRegex(@"^scalar (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Scalars();

    private sealed record Verdict(string Schema, string Document, IReadOnlyList<Found> Errors);

    private sealed record Found(string At);

    /// <summary>A scalar that takes any value.</summary>
    private sealed class AnyValue : ScalarGraphType
    {
        public AnyValue(string name) => Name = name;

        public override object? ParseValue(object? value) => value;

        public override object? ParseLiteral(GraphQLValue value) => value;

        public override bool CanParseLiteral(GraphQLValue value) => true;
    }
}

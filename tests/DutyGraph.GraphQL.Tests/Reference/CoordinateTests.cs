using DutyGraph.GraphQL.TypeSystem;
using Xunit.Abstractions;

namespace DutyGraph.GraphQL.Reference;

/// <summary>
/// Resolves every schema coordinate of two schemas, unknown coordinates and invalid texts, and compares the results with those of the reference
/// implementation
/// (coordinates.jsonl, written by coordinates.js): the same element with the same type.
/// </summary>
/// <param name="output">Gets the report.</param>
public sealed class CoordinateTests(ITestOutputHelper output)
{
    [Fact]
    public void Resolve_EveryCoordinate_NamesWhatTheReferenceNames()
    {
        var lines = ReferenceFile.Read<Line>("coordinates.jsonl");

        Assert.All(lines, line => Assert.Equal(line.Meaning, MeaningOf(ReferenceFile.Schema(line.Schema), line.Coordinate)));
        Assert.True(lines.Count >= 700, $"Only {lines.Count} coordinates.");
        output.WriteLine($"{lines.Count} coordinates, {lines.Count} agreements.");
    }

    [Fact]
    public void ToString_EveryCoordinate_IsTheTextThatWasParsed() =>
        Assert.All(
            ReferenceFile.Read<Line>("coordinates.jsonl").Where(line => line.Meaning != "no coordinate"),
            line => Assert.Equal(line.Coordinate, SchemaCoordinate.Parse(line.Coordinate).ToString()));

    private static string MeaningOf(Schema schema, string text) => SchemaCoordinate.TryParse(text, out var coordinate)
        ? coordinate.Resolve(schema) switch
        {
            null => "nothing",
            NamedType type => $"NamedType {type.Name}",
            DirectiveDefinition directive => $"Directive {directive.Name}",
            EnumValueDefinition value => $"EnumValue {value.Name}",
            FieldDefinition field => $"Field {field.Name}: {field.Type}",
            InputValueDefinition argument when coordinate.IsDirective => $"DirectiveArgument {argument.Name}: {argument.Type}",
            InputValueDefinition argument when coordinate.Argument is not null => $"FieldArgument {argument.Name}: {argument.Type}",
            InputValueDefinition field => $"InputField {field.Name}: {field.Type}",
            var other => other.ToString()!,
        }
        : "no coordinate";

    private sealed record Line(string Schema, string Coordinate, string Meaning);
}

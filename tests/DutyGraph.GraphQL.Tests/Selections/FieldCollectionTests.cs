using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.Selections;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Tests.Selections;

/// <summary>Specification, 6.3.2 CollectFields.</summary>
public class FieldCollectionTests
{
    private static readonly Schema Schema = SchemaText.Read("""
        type Query { pet: Pet, name: String }
        interface Pet { name: String }
        type Dog implements Pet { name: String, barks: Boolean }
        type Cat implements Pet { name: String, meows: Boolean }
        """);

    [Fact]
    public void Collect_NestedFragments_KeepsTheOrderOfTheDocument() =>
        Assert.Equal("a b c d", Names("{ a: name ... { b: name ...F } d: name } fragment F on Query { c: name }"));

    [Fact]
    public void Collect_FragmentSpreadTwice_HasItsFieldsOnce() => Assert.Equal("a b", Names("{ ...F b: name ...F } fragment F on Query { a: name }"));

    [Fact]
    public void Collect_FragmentsThatSpreadOneAnother_Ends() =>
        Assert.Equal("a b", Names("{ ...F } fragment F on Query { a: name ...G } fragment G on Query { b: name ...F }"));

    [Fact]
    public void Collect_UndefinedFragment_HasNoFields() => Assert.Equal("a", Names("{ ...Missing a: name }"));

    [Fact]
    public void Collect_OfOneType_LeavesOutFragmentsOfOthers() =>
        Assert.Equal("a b d", Names("{ a: name ... on Pet { b: name } ... on Cat { c: meows } ...F } fragment F on Dog { d: barks }", only: "Dog"));

    [Fact]
    public void Collect_OfEveryType_SaysTheTypeOfEachField() =>
        Assert.Equal(
            ["Pet", "Cat", "Pet", "Dog"],
            Collect("{ a: name ... on Cat { b: meows ... on Pet { c: name } } ... on Dog { d: barks } }", "Pet").Select(field => field.Parent?.Name));

    [Fact]
    public void Collect_ExcludedFragment_IsNotEntered() =>
        Assert.Equal("b", Names("{ ... @skip(if: true) { a: name } b: name }", includes: selection => selection.Directives.IsEmpty));

    [Fact]
    public void Collect_ChainOfTenThousandFragments_DoesNotOverflowTheStack()
    {
        var chain = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"fragment F{i} on Query {{ ...F{i + 1} }} "));
        var document = Parser.Parse($"{{ ...F0 }} {chain} fragment F10000 on Query {{ last: name }}", new ParserOptions { MaxTokens = 1_000_000 });

        Assert.Equal("last", Assert.Single(Collect(document, "Query", null)).Node.ResponseName);
    }

    private static string Names(string document, string? only = null, Func<SelectionNode, bool>? includes = null) =>
        string.Join(' ', Collect(Parser.Parse(document), only is null ? "Query" : "Pet", only, includes).Select(field => field.Node.ResponseName));

    private static IEnumerable<CollectedField> Collect(string document, string type) => Collect(Parser.Parse(document), type, only: null);

    private static IEnumerable<CollectedField> Collect(DocumentNode document, string type, string? only, Func<SelectionNode, bool>? includes = null)
    {
        Schema.TryGetType(type, out var parent);
        Schema.TryGetType(only ?? "", out var actual);
        var collection = new FieldCollection(Schema, new FragmentGraph(document)) { Includes = includes ?? (_ => true) };
        return collection.Collect([document.Definitions.OfType<OperationDefinitionNode>().Single().SelectionSet], (CompositeType)parent!, (ObjectType?)actual);
    }
}

namespace DutyGraph.GraphQL.Validation;

/// <summary>5.3.2: fields with the same response name must be mergeable.</summary>
public sealed class FieldMergingRuleTests
{
    private const string Advice = "Use different aliases on the fields to fetch both if this was intentional.";

    [Theory]
    [InlineData("{ optional optional a: optional a: optional }")]
    [InlineData("{ sum(a: 1, c: 2) sum(c: 2, a: 1) }")]
    [InlineData("{ point(at: { x: 1, y: 2 }) point(at: { y: 2, x: 1 }) }")]
    [InlineData("query ($v: Int!) { sum(c: $v) sum(c: $v) }")]
    [InlineData("{ named { ... on Town { x: name } ... on Person { x: name(short: true) } } }")]
    [InlineData("{ found(text: \"a\") { ... on Town { x: mayor { id } } ... on Person { x: home { id } } } }")]
    [InlineData(
        "{ town(by: { id: 1 }) { ...A ...A } } fragment A on Town { name mayor { ...P } } fragment P on Person { home { ...Q } } fragment Q on Town { name }")]
    public void Validate_FieldsThatMerge_Accepts(string document) => Rule.Accepts(document);

    [Fact]
    public void Validate_DifferentFields_AreRefusedAtBoth() =>
        Rule.Refuses<FieldConflictError>(
            "{ a: optional a: json }", $"Fields \"a\" conflict because \"optional\" and \"json\" are different fields. {Advice}", "1:3", "1:15");

    [Theory]
    [InlineData("{ sum(c: 1) sum(c: 2) }", "1:13")]
    [InlineData("{ sum(c: 1) sum(c: 1, a: 1) }", "1:13")]
    [InlineData("{ sum(c: 1) ... { sum(c: 2) } }", "1:19")]
    public void Validate_DifferentArguments_AreRefused(string document, string again) =>
        Rule.Refuses<FieldConflictError>(document, $"Fields \"sum\" conflict because they have differing arguments. {Advice}", "1:3", again);

    [Theory]
    [InlineData("... on Town { x: shared } ... on Person { x: shared }", "Int", "Int!")]
    [InlineData("... on Town { x: shared } ... on River { x: shared }", "Int", "[Int]")]
    [InlineData("... on Town { x: size } ... on Person { x: size }", "Int!", "Float")]
    [InlineData("... on Town { x: kind } ... on River { x: kind }", "Kind", "Flow")]
    [InlineData("... on Town { x: mayor { id } } ... on Person { x: either }", "Person", "Int")]
    [InlineData("... on Town { x: either } ... on Person { x: __typename }", "String", "String!")]
    public void Validate_TypesThatNoObjectHasBoth_MustLookTheSame(string selections, string one, string other)
    {
        var error = Assert.IsType<FieldConflictError>(Assert.Single(Rule.Errors($"{{ found(text: \"a\") {{ {selections} }} }}")));

        Assert.Equal($"they return conflicting types \"{one}\" and \"{other}\"", error.Reason.English);
    }

    [Fact]
    public void Validate_ConflictBelow_NamesThePathAndAllFieldsOnIt() => Rule.Refuses<FieldConflictError>(
        "{ town(by: { id: 1 }) { mayor { a: id } } town(by: { id: 1 }) { mayor { a: name } } }",
        "Fields \"town\" conflict because subfields \"mayor\" conflict because subfields \"a\" conflict because \"id\" and \"name\" are different fields. "
        + $"{Advice}",
        "1:3",
        "1:25",
        "1:33",
        "1:43",
        "1:65",
        "1:73");

    [Fact]
    public void Validate_ConflictAcrossFragments_IsSaidOnce() => Rule.Refuses<FieldConflictError>(
        "{ a: town(by: { id: 1 }) { ...A ...B } b: town(by: { id: 1 }) { ...B ...A } } fragment A on Town { x: name } fragment B on Town { x: id }",
        $"Fields \"x\" conflict because \"name\" and \"id\" are different fields. {Advice}",
        "1:100",
        "1:131");
}

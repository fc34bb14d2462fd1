namespace DutyGraph.GraphQL.Validation;

/// <summary>5.2.4.1: a subscription selects exactly one field, unconditionally, and no introspection field.</summary>
public sealed class SingleRootFieldRuleTests
{
    [Theory]
    [InlineData("subscription { ticks }")]
    [InlineData("subscription { ticks ...F } fragment F on Feed { ticks ... { ticks } }")]
    [InlineData("subscription { towns { id name @skip(if: true) } }")]
    public void Validate_OneField_Accepts(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("subscription S { ticks a: ticks towns { id } }", "1:24", "1:33")]
    [InlineData("subscription S { ticks ...F } fragment F on Feed { towns { id } }", "1:52")]
    public void Validate_TwoFields_IsRefusedAtAllButTheFirst(string document, params string[] places) =>
        Rule.Refuses<SingleRootFieldError>(document, "Subscription \"S\" must select only one top level field.", places);

    [Fact]
    public void Validate_Introspection_IsRefused() =>
        Rule.Refuses<SingleRootFieldError>("subscription { __typename }", "Anonymous Subscription must not select an introspection top level field.", "1:16");

    [Theory]
    [InlineData("subscription ($c: Boolean!) { ticks @skip(if: $c) }", "1:37")]
    [InlineData("subscription ($c: Boolean!) { ... @include(if: $c) { ticks } ...F } fragment F on Feed { ticks @skip(if: $c) }", "1:35", "1:96")]
    public void Validate_Condition_IsRefusedAtEachDirective(string document, params string[] places) =>
        Rule.Refuses<SingleRootFieldError>(
            document, "Anonymous Subscription must not use `@skip` or `@include` directives in the top level selection.", places);

    [Fact]
    public void Validate_FragmentThatSpreadsItself_Ends() => Assert.Single(Rule.Errors("subscription { ...F } fragment F on Feed { ticks ...F }"));
}

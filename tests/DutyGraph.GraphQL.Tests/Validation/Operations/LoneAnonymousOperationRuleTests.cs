namespace DutyGraph.GraphQL.Validation;

/// <summary>5.2.3.1: an operation without a name must be the only operation.</summary>
public sealed class LoneAnonymousOperationRuleTests
{
    [Fact]
    public void Validate_AnonymousOperationWithFragments_Accepts() => Rule.Accepts("{ ...F } fragment F on Root { optional }");

    [Fact]
    public void Validate_AnonymousBesideNamed_IsRefused() =>
        Rule.Refuses<AnonymousOperationNotAloneError>(
            "query A { optional } { optional }", "This anonymous operation must be the only defined operation.", "1:22");

    [Fact]
    public void Validate_DescribedAnonymousOperation_IsRefusedAtItsDescription() =>
        Rule.Refuses<AnonymousOperationNotAloneError>(
            "query A { optional } \"d\" query { optional }", "This anonymous operation must be the only defined operation.", "1:22");
}

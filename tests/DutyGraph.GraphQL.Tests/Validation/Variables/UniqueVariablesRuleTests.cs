namespace DutyGraph.GraphQL.Validation;

/// <summary>5.8.1: no operation may define a variable twice.</summary>
public sealed class UniqueVariablesRuleTests
{
    [Fact]
    public void Validate_SameVariableOfTwoOperations_Accepts() => Rule.Accepts("query A($a: Int!) { sum(c: $a) } query B($a: Int!) { sum(c: $a) }");

    [Fact]
    public void Validate_SameVariableAgain_IsRefusedOnceAtAll() => Rule.Refuses<DuplicateVariableError>(
        "query ($a: Int, $a: Int, $a: Int) { sum(c: 1, a: $a) }", "There can be only one variable named \"$a\".", "1:9", "1:18", "1:27");
}

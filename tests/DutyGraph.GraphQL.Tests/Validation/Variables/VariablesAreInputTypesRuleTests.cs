namespace DutyGraph.GraphQL.Validation;

/// <summary>5.8.2: the type of a variable must be an input type.</summary>
public sealed class VariablesAreInputTypesRuleTests
{
    [Theory]
    [InlineData("Town", "1:12")]
    [InlineData("[Found!]", "1:12")]
    [InlineData("Thing!", "1:12")]
    public void Validate_OutputType_IsRefusedAtTheType(string type, string place)
    {
        var error = Assert.Single(Rule.Errors($"query ($a: {type}) {{ json(value: [$a]) }}").OfType<VariableOfOutputTypeError>());

        Assert.Equal($"Variable \"$a\" cannot be non-input type \"{type}\".", error.Message);
        Assert.Equal(place, error.Location.ToString());
    }

    [Fact]
    public void Validate_ScalarEnumAndInputObject_Accepts() =>
        Rule.Accepts("query ($a: [Int!]!, $b: Kind, $c: Filter) { kinds(one: $b) towns(where: $c) { id } json(value: [$a]) }");
}

namespace DutyGraph.GraphQL.Validation;

/// <summary>5.6.1: a literal must be coercible to the type expected at its position.</summary>
public sealed class ValuesOfCorrectTypeRuleTests
{
    [Theory]
    [InlineData("sum(c: 1, a: null)")]
    [InlineData("floats(one: 1, many: 1.5, deep: [[1, null], null])")]
    [InlineData("text(value: \"\"\"a\"\"\", id: 1, flag: true)")]
    [InlineData("kinds(one: HUGE, many: SMALL)")]
    [InlineData("json(value: { a: [1, { b: ANY }] })")]
    [InlineData("towns(where: { max: 1, any: { max: 2 }, grid: 1 }) { id }")]
    public void Validate_CoercibleValue_Accepts(string field) => Rule.Accepts($"{{ {field} }}");

    [Theory]
    [InlineData("sum(c: \"1\")", "Int cannot represent non-integer value: \"1\"", "1:10")]
    [InlineData("sum(c: 2147483648)", "Int cannot represent non 32-bit signed integer value: 2147483648", "1:10")]
    [InlineData("sum(c: null)", "Expected value of non-null type \"Int!\" not to be null.", "1:10")]
    [InlineData("text(value: A)", "String cannot represent a non string value: A", "1:15")]
    [InlineData("optional(flag: 1)", "Boolean cannot represent a non boolean value: 1", "1:18")]
    [InlineData("kinds(one: SMAL)", "Value \"SMAL\" does not exist in \"Kind\" enum. Did you mean the enum value \"SMALL\"?", "1:14")]
    [InlineData("kinds(one: \"SMALL\")", "Enum \"Kind\" cannot represent non-enum value: \"SMALL\". Did you mean the enum value \"SMALL\"?", "1:14")]
    [InlineData("kinds(many: [SMALL, 1])", "Enum \"Kind\" cannot represent non-enum value: 1.", "1:23")]
    [InlineData("kinds(one: [SMALL])", "Enum \"Kind\" cannot represent non-enum value: [SMALL]. Did you mean the enum value \"SMALL\"?", "1:14")]
    [InlineData("towns(where: 1) { id }", "Expected value of type \"Filter\" to be an object, found: 1.", "1:16")]
    [InlineData("towns(where: { max: \"a\" }) { id }", "Int cannot represent non-integer value: \"a\"", "1:23")]
    [InlineData("floats(deep: [[[1]]])", "Float cannot represent non numeric value: [1]", "1:18")]
    public void Validate_OtherValue_IsRefusedAtIt(string field, string message, string place) =>
        Rule.Refuses<InvalidValueError>($"{{ {field} }}", message, place);

    [Theory]
    [InlineData("{}")]
    [InlineData("{ id: 1, name: \"a\" }")]
    [InlineData("{ id: null }")]
    public void Validate_OneOfWithoutExactlyOneValue_IsRefused(string value) => Rule.Refuses<InvalidValueError>(
        $"{{ town(by: {value}) {{ id }} }}",
        "Within OneOf Input Object type \"By\", exactly one field must be specified, and the value for that field must be non-null.",
        "1:12");

    [Fact]
    public void Validate_DefaultOfAVariable_IsHeldToItsType() =>
        Rule.Refuses<InvalidValueError>("query ($c: Int! = \"1\") { sum(c: $c) }", "Int cannot represent non-integer value: \"1\"", "1:19");

    [Fact]
    public void Validate_VariablesInACustomScalar_Accepts() => Rule.Accepts("query ($v: Int) { json(value: { a: $v, b: [$v] }) }");
}

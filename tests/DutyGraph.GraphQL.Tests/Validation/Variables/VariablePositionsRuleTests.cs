namespace DutyGraph.GraphQL.Validation;

/// <summary>5.8.5: a variable may be used only where its type fits.</summary>
public sealed class VariablePositionsRuleTests
{
    [Theory]
    [InlineData("$v: Int!", "sum(c: $v)")]
    [InlineData("$v: Int!", "sum(c: 1, a: $v)")]
    [InlineData("$v: Int = 1", "sum(c: $v)")]
    [InlineData("$v: Boolean", "optional(flag: $v)")]
    [InlineData("$v: [Kind!]!", "kinds(many: $v)")]
    [InlineData("$v: Kind", "kinds(many: [$v])")]
    [InlineData("$v: Float", "towns(where: { max: 1, near: { x: 1, y: 2, z: $v } }) { id }")]
    [InlineData("$v: ID!", "town(by: { id: $v }) { id }")]
    public void Validate_VariableThatFits_Accepts(string variable, string field) => Rule.Accepts($"query ({variable}) {{ {field} }}");

    [Theory]
    [InlineData("$v: Int", "sum(c: $v)", "Int", "Int!")]
    [InlineData("$v: Int = null", "sum(c: $v)", "Int", "Int!")]
    [InlineData("$v: String", "kinds(one: $v)", "String", "Kind")]
    [InlineData("$v: Kind", "kinds(many: $v)", "Kind", "[Kind]")]
    [InlineData("$v: [Kind]", "kinds(one: $v)", "[Kind]", "Kind")]
    [InlineData("$v: [[Float!]]", "town(by: { id: 1 }) { grid(matrix: $v) { id } }", "[[Float!]]", "[[Int!]!]!")]
    [InlineData("$v: Float", "floats(one: $v) b: sum(c: 1, a: $v)", "Float", "Int")]
    [InlineData("$v: Float", "towns(where: { max: 1, near: { x: $v, y: 2 } }) { id }", "Float", "Float!")]
    public void Validate_VariableThatDoesNotFit_IsRefused(string variable, string field, string type, string expected)
    {
        var error = Assert.IsType<VariablePositionError>(Assert.Single(Rule.Errors($"query ({variable}) {{ {field} }}")));

        Assert.Equal($"Variable \"$v\" of type \"{type}\" used in position expecting type \"{expected}\".", error.Message);
    }

    [Fact]
    public void Validate_Misfit_IsSaidAtDefinitionAndUse() => Rule.Refuses<VariablePositionError>(
        "query ($v: Int) { ...F } fragment F on Root { sum(c: $v) }",
        "Variable \"$v\" of type \"Int\" used in position expecting type \"Int!\".",
        "1:8",
        "1:54");

    [Theory]
    [InlineData("query ($v: ID) { townOr(by: { id: $v }) { id } }", "1:35")]
    [InlineData("query ($v: ID) { town(by: { id: $v }) { id }   }", "1:33")]
    [InlineData("query ($v: ID = 1) { town(by: { id: $v }) { id } }", "1:37")]
    public void Validate_NullableVariableInOneOf_IsRefusedEvenWithADefault(string document, string use) => Rule.Refuses<VariablePositionError>(
        document, "Variable \"$v\" is of type \"ID\" but must be non-nullable to be used for OneOf Input Object \"By\".", "1:8", use);
}

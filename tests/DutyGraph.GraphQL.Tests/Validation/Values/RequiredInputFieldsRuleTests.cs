namespace DutyGraph.GraphQL.Validation;

/// <summary>5.6.4: every required field of an input object must be given.</summary>
public sealed class RequiredInputFieldsRuleTests
{
    [Fact]
    public void Validate_FieldWithADefault_MayBeLeftOut() => Rule.Accepts("{ point(at: { x: 1, y: 2 }) }");

    [Theory]
    [InlineData("{ towns(where: { min: 1 }) { id } }", "Filter", "max", "Int!", "1:16")]
    [InlineData("{ towns(where: { max: 1, near: { x: 1 } }) { id } }", "Point", "y", "Float!", "1:32")]
    public void Validate_RequiredFieldMissing_IsRefusedAtTheObject(string document, string type, string field, string fieldType, string place) =>
        Rule.Refuses<MissingInputFieldError>(
            document, $"Expected value of type \"{type}\" to include required field \"{field}\" of type \"{fieldType}\".", place);

    [Fact]
    public void Validate_RequiredFieldGivenAsNull_IsAMatterOfItsValue() =>
        Assert.IsType<InvalidValueError>(Assert.Single(Rule.Errors("{ towns(where: { max: null }) { id } }")));
}

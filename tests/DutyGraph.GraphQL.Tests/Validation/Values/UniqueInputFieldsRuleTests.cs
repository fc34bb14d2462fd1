namespace DutyGraph.GraphQL.Validation;

/// <summary>5.6.3: no field of an input object may be given twice.</summary>
public sealed class UniqueInputFieldsRuleTests
{
    [Fact]
    public void Validate_SameFieldInObjectsWithinOneAnother_Accepts() => Rule.Accepts("{ towns(where: { max: 1, not: { max: 1 } }) { id } }");

    [Theory]
    [InlineData("{ towns(where: { max: 1, max: 2 }) { id } }", "max", "1:18", "1:26")]
    [InlineData("{ json(value: [{ a: { b: 1, b: 2 } }]) }", "b", "1:23", "1:29")]
    public void Validate_SameFieldAgain_IsRefusedAlsoInACustomScalar(string document, string field, params string[] places) =>
        Rule.Refuses<DuplicateInputFieldError>(document, $"There can be only one input field named \"{field}\".", places);
}

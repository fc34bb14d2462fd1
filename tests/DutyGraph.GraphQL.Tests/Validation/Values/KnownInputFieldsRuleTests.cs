namespace DutyGraph.GraphQL.Validation;

/// <summary>5.6.2: fields of an input object must be defined by its type.</summary>
public sealed class KnownInputFieldsRuleTests
{
    [Fact]
    public void Validate_UnknownField_NamesWhatIsClose() => Rule.Refuses<UnknownInputFieldError>(
        "{ towns(where: { max: 1, txt: \"a\" }) { id } }",
        "Expected value of type \"Filter\" not to include unknown field \"txt\". Did you mean \"text\" or \"not\"?",
        "1:26");

    [Fact]
    public void Validate_UnknownFieldOfADefault_IsRefused() => Rule.Refuses<UnknownInputFieldError>(
        "query ($at: Point = { x: 1, y: 2, wwwww: 3 }) { point(at: $at) }", "Expected value of type \"Point\" not to include unknown field \"wwwww\".", "1:35");
}

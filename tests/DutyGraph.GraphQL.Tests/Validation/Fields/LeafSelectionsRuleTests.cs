namespace DutyGraph.GraphQL.Validation;

/// <summary>5.3.3: objects need a selection set; scalars and enums must not have one.</summary>
public sealed class LeafSelectionsRuleTests
{
    [Theory]
    [InlineData("{ town(by: { id: 1 }) }", "Field \"town\" of type \"Town\" must have a selection of subfields. Did you mean \"town { ... }\"?", "1:3")]
    [InlineData("{ found(text: \"a\") }", "Field \"found\" of type \"[Found!]\" must have a selection of subfields. Did you mean \"found { ... }\"?", "1:3")]
    [InlineData("{ lonely }", "Field \"lonely\" of type \"Lonely\" must have a selection of subfields. Did you mean \"lonely { ... }\"?", "1:3")]
    public void Validate_CompositeWithoutSelection_IsRefusedAtTheField(string document, string message, string place) =>
        Rule.Refuses<LeafSelectionError>(document, message, place);

    [Theory]
    [InlineData("{ optional { a } }", "Field \"optional\" must not have a selection since type \"Boolean\" has no subfields.", "1:12")]
    [InlineData("{ kinds { a } }", "Field \"kinds\" must not have a selection since type \"[Kind!]\" has no subfields.", "1:9")]
    [InlineData("{ json { a } }", "Field \"json\" must not have a selection since type \"Json\" has no subfields.", "1:8")]
    public void Validate_LeafWithSelection_IsRefusedAtTheSelection(string document, string message, string place) =>
        Rule.Refuses<LeafSelectionError>(document, message, place);
}

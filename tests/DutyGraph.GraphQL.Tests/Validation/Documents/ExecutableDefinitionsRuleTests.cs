namespace DutyGraph.GraphQL.Validation;

/// <summary>5.1.1: a document that is executed must not define types.</summary>
public sealed class ExecutableDefinitionsRuleTests
{
    [Fact]
    public void Validate_OperationsAndFragments_Accepts() => Rule.Accepts("{ ...F } fragment F on Root { optional }");

    [Theory]
    [InlineData("{ optional } type Town { id: ID }", "\"Town\"")]
    [InlineData("{ optional } extend scalar Json @onSchema", "\"Json\"")]
    [InlineData("{ optional } directive @d on FIELD   ", "\"d\"")]
    [InlineData("{ optional } schema { query: Root }", "schema")]
    [InlineData("{ optional } extend schema @onSchema", "schema")]
    public void Validate_DefinitionOfATypeSystem_IsNotExecutable(string document, string name) =>
        Rule.Refuses<NotExecutableError>(document, $"The {name} definition is not executable.", "1:14");
}

using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>5.2.1.1: the schema must have a root type for each operation.</summary>
public sealed class OperationTypeExistsRuleTests
{
    [Theory]
    [InlineData("query { optional }")]
    [InlineData("mutation { rename(id: 1, name: \"a\") { id } }")]
    [InlineData("subscription { ticks }")]
    public void Validate_OperationWithARoot_Accepts(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("mutation", "mutation { a }")]
    [InlineData("subscription", "subscription { a b }")]
    public void Validate_OperationWithoutARoot_IsTheOnlyErrorOfIt(string operation, string document)
    {
        var errors = DocumentValidator.Validate(SchemaText.Read("type Query { a: Int }"), Parser.Parse(document));

        var error = Assert.IsType<UnsupportedOperationError>(Assert.Single(errors));
        Assert.Equal($"The {operation} operation is not supported by the schema.", error.Message);
    }
}

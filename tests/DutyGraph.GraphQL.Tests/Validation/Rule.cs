using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Assertions on the validation of documents over the awkward schema (Reference/awkward.graphql).</summary>
internal static class Rule
{
    public static Schema Schema { get; } = SchemaText.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Reference", "awkward.graphql")));

    public static ImmutableArray<DocumentError> Errors(string document, ValidationOptions? options = null) =>
        DocumentValidator.Validate(Schema, Parser.Parse(document, new ParserOptions { MaxTokens = 1_000_000, MaxNesting = 256 }), options);

    public static void Accepts(string document) => Assert.Empty(Errors(document));

    /// <summary>Asserts that the document has exactly one error, with this type, message and positions (line:column).</summary>
    public static TError Refuses<TError>(string document, string message, params string[] places)
        where TError : DocumentError
    {
        var error = Assert.IsType<TError>(Assert.Single(Errors(document)));
        Assert.Equal(message, error.Message);
        Assert.Equal(places, error.Locations.Select(location => location.ToString()));
        Assert.Matches("^5[.0-9]+ [A-Z]", error.Clause);
        return error;
    }
}

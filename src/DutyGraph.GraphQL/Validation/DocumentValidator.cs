using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>
/// Validates documents against a schema (5 Validation, September 2025). The result depends on nothing else, so it can be cached with the document.
/// </summary>
public static class DocumentValidator
{
    /// <summary>
    /// Checks a document against the limits and then, if it is within them, against all rules for executable documents.
    /// </summary>
    /// <param name="schema">The schema.</param>
    /// <param name="document">Any document; type definitions are an error (5.1.1).</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <returns>The errors; empty if the document may be executed. For a document that exceeds a limit, only this error is returned.</returns>
    public static ImmutableArray<DocumentError> Validate(Schema schema, DocumentNode document, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);
        var context = new DocumentContext(schema, document, options ?? ValidationOptions.Default);
        var limits = OperationLimits.Check(context);
        if (!limits.IsEmpty)
        {
            return limits;
        }

        new DocumentWalker(context, SpecifiedRules.Create(context)).Walk();
        return context.Errors;
    }
}

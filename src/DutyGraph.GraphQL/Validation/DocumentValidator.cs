using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>
/// Says whether a document may be executed against a schema (5 Validation, September 2025). The answer depends on nothing else, so it can be kept with the
/// document.
/// </summary>
public static class DocumentValidator
{
    /// <summary>
    /// Holds a document against the limits, and if it keeps them, against every rule for executable documents.
    /// </summary>
    /// <param name="schema">The schema.</param>
    /// <param name="document">Any document; one with definitions of types is refused (5.1.1).</param>
    /// <param name="options">Limits; the defaults where null.</param>
    /// <returns>What is wrong; empty where the document may be executed. A document over a limit has only that said of it: it is not looked at
    /// further.</returns>
    public static ImmutableArray<DocumentError> Validate(Schema schema, DocumentNode document, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);
        var context = new DocumentContext(schema, document, options ?? ValidationOptions.Default);
        var limits = LimitRules.Check(context);
        if (!limits.IsEmpty)
        {
            return limits;
        }

        new DocumentWalker(context, SpecifiedRules.Create(context)).Walk();
        return context.Errors;
    }
}

using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Limits the number of fields.</summary>
internal sealed class FieldLimitRule(DocumentContext context)
    : LimitRule(new SelectionMeasure(context.Fragments, selection => selection is FieldNode ? 1 : 0, isDepth: false), context.Options.MaxFields)
{
    protected override LimitError Refuse(int asked, Location location) => new FieldLimitError(asked, Allowed, location);
}

/// <summary>An operation has more fields than <see cref="ValidationOptions.MaxFields"/>.</summary>
/// <param name="Asked">The number of fields; counting stops at about 500 million.</param>
/// <param name="Allowed">The allowed number.</param>
/// <param name="Location">The operation.</param>
public sealed record FieldLimitError(int Asked, int Allowed, Location Location)
    : LimitError("FIELD_LIMIT", "ValidationOptions.MaxFields", "fields", Asked, Allowed, Location);

using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Limits the depth of nested fields.</summary>
internal sealed class DepthLimitRule(DocumentContext context)
    : LimitRule(new SelectionMeasure(context.Fragments, selection => selection is FieldNode ? 1 : 0, isDepth: true), context.Options.MaxDepth)
{
    protected override LimitError Refuse(int asked, Location location) => new DepthLimitError(asked, Allowed, location);
}

/// <summary>An operation nests fields deeper than <see cref="ValidationOptions.MaxDepth"/>.</summary>
/// <param name="Asked">The depth in the document.</param>
/// <param name="Allowed">The allowed depth.</param>
/// <param name="Location">The operation.</param>
public sealed record DepthLimitError(int Asked, int Allowed, Location Location)
    : LimitError("DEPTH_LIMIT", "ValidationOptions.MaxDepth", "fields within one another", Asked, Allowed, Location);

using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Fields within one another.</summary>
internal sealed class DepthLimitRule(DocumentContext context)
    : LimitRule(new SelectionMeasure(context.Fragments, selection => selection is FieldNode ? 1 : 0, isDepth: true), context.Options.MaxDepth)
{
    protected override LimitError Refuse(int asked, Location location) => new DepthLimitError(asked, Allowed, location);
}

/// <summary>An operation has more fields within one another than <see cref="ValidationOptions.MaxDepth"/>.</summary>
/// <param name="Asked">How many.</param>
/// <param name="Allowed">How many are allowed.</param>
/// <param name="Location">The operation.</param>
public sealed record DepthLimitError(int Asked, int Allowed, Location Location)
    : LimitError("DEPTH_LIMIT", "ValidationOptions.MaxDepth", "fields within one another", Asked, Allowed, Location);

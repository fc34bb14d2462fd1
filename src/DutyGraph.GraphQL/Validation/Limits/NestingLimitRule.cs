using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Selection sets within one another, where a spread counts like the inline fragment that it stands for.</summary>
internal sealed class NestingLimitRule(DocumentContext context)
    : LimitRule(
        new SelectionMeasure(context.Fragments, selection => selection is FieldNode { SelectionSet: null } ? 0 : 1, isDepth: true),
        context.Options.MaxExpandedNesting)
{
    protected override int Own(OperationDefinitionNode operation) => 1;

    protected override LimitError Refuse(int asked, Location location) => new ExpandedNestingLimitError(asked, Allowed, location);
}

/// <summary>An operation has more selection sets within one another than <see cref="ValidationOptions.MaxExpandedNesting"/>.</summary>
/// <param name="Asked">How many.</param>
/// <param name="Allowed">How many are allowed.</param>
/// <param name="Location">The operation.</param>
public sealed record ExpandedNestingLimitError(int Asked, int Allowed, Location Location)
    : LimitError("EXPANDED_NESTING_LIMIT", "ValidationOptions.MaxExpandedNesting", "selection sets within one another", Asked, Allowed, Location);

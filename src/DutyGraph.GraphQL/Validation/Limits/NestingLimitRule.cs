using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Limits nested selection sets. A fragment spread counts like the inline fragment it stands for.</summary>
internal sealed class NestingLimitRule(DocumentContext context)
    : LimitRule(
        new SelectionMeasure(context.Fragments, selection => selection is FieldNode { SelectionSet: null } ? 0 : 1, isDepth: true),
        context.Options.MaxExpandedNesting)
{
    protected override int Own(OperationDefinitionNode operation) => 1;

    protected override LimitError Refuse(int asked, Location location) => new ExpandedNestingLimitError(asked, Allowed, location);
}

/// <summary>An operation nests selection sets deeper than <see cref="ValidationOptions.MaxExpandedNesting"/>.</summary>
/// <param name="Asked">The depth in the document.</param>
/// <param name="Allowed">The allowed depth.</param>
/// <param name="Location">The operation.</param>
public sealed record ExpandedNestingLimitError(int Asked, int Allowed, Location Location)
    : LimitError("EXPANDED_NESTING_LIMIT", "ValidationOptions.MaxExpandedNesting", "selection sets within one another", Asked, Allowed, Location);

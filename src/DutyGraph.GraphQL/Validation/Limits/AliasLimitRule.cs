using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Limits the number of aliases.</summary>
internal sealed class AliasLimitRule(DocumentContext context)
    : LimitRule(
        new SelectionMeasure(context.Fragments, selection => selection is FieldNode { Alias: not null } ? 1 : 0, isDepth: false),
        context.Options.MaxAliases)
{
    protected override LimitError Refuse(int asked, Location location) => new AliasLimitError(asked, Allowed, location);
}

/// <summary>An operation has more aliases than <see cref="ValidationOptions.MaxAliases"/>.</summary>
/// <param name="Asked">The number of aliases; counting stops at about 500 million.</param>
/// <param name="Allowed">The allowed number.</param>
/// <param name="Location">The operation.</param>
public sealed record AliasLimitError(int Asked, int Allowed, Location Location)
    : LimitError("ALIAS_LIMIT", "ValidationOptions.MaxAliases", "aliases", Asked, Allowed, Location);

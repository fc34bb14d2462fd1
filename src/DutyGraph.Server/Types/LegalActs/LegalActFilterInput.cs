using System.Collections.Immutable;
using DutyGraph.Core;
using DutyGraph.GraphQL;

namespace DutyGraph.Server.Types.LegalActs;

/// <summary>Every condition must hold; a list of values means any of them.</summary>
[GraphQLName("LegalActFilter")]
public sealed record LegalActFilterInput
{
    /// <summary>Kinds of legal act.</summary>
    public IReadOnlyList<LegalActKind>? Kind { get; init; }

    /// <summary>The title contains this.</summary>
    public string? TitleContains { get; init; }

    /// <summary>Returns the filter for the store.</summary>
    internal static LegalActFilter ToFilter(LegalActFilterInput? input) =>
        input is null ? new LegalActFilter() : new LegalActFilter(input.Kind?.Distinct().ToImmutableArray(), input.TitleContains);
}

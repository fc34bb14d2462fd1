using System.Collections.Immutable;

namespace DutyGraph.Neo4j;

/// <summary>What a statement answered.</summary>
/// <param name="Columns">Names, in the order of RETURN.</param>
/// <param name="Rows">
/// A value for each column: null, <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>; lists of those as <c>object?[]</c>; maps as
/// <see cref="IReadOnlyDictionary{TKey, TValue}"/> by name. Statements return no nodes or relationships: they say which properties they mean.
/// </param>
public sealed record CypherRows(ImmutableArray<string> Columns, IReadOnlyList<object?[]> Rows)
{
    /// <summary>What a statement without RETURN answers.</summary>
    public static readonly CypherRows None = new([], []);
}

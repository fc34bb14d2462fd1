using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>A label or a relationship type as a table.</summary>
/// <param name="Name">As spelt in <see cref="Labels"/> or <see cref="Relationships"/>.</param>
/// <param name="Columns">Names of properties, the key first: <c>id</c> for a node; <c>from</c> and <c>to</c>, the ids of two nodes, for a
/// relationship.</param>
public sealed record GraphTable(string Name, ImmutableArray<string> Columns)
{
    /// <summary>Creates a row of this table.</summary>
    /// <param name="values">One value for each column, in their order.</param>
    internal GraphRow Row(params ReadOnlySpan<object?> values) => values.Length == Columns.Length
        ? new(this, [.. values])
        : throw new ArgumentException($"{Name} has {Columns.Length} columns, not {values.Length}.", nameof(values));
}

/// <summary>A node or a relationship as a flat row.</summary>
/// <param name="Table">Its label or relationship type.</param>
/// <param name="Values">
/// A value for each column: a text, number or boolean; a list of texts or of <see cref="DataIssue"/>; null for no value. Enum members are texts, as in the
/// API: ASSIST.
/// </param>
public sealed record GraphRow(GraphTable Table, ImmutableArray<object?> Values);

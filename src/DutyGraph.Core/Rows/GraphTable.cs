using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>A label or a relationship type as a table.</summary>
/// <param name="Name">As <see cref="Labels"/> or <see cref="Relationships"/> spells it.</param>
/// <param name="Columns">Names of properties, the key first: <c>id</c> of a node; <c>from</c> and <c>to</c>, ids of nodes, of a relationship.</param>
public sealed record GraphTable(string Name, ImmutableArray<string> Columns)
{
    /// <summary>A row of this table.</summary>
    /// <param name="values">One for each column, in their order.</param>
    internal GraphRow Row(params ReadOnlySpan<object?> values) => values.Length == Columns.Length
        ? new(this, [.. values])
        : throw new ArgumentException($"{Name} has {Columns.Length} columns, not {values.Length}.", nameof(values));
}

/// <summary>A node or a relationship, flat.</summary>
/// <param name="Table">Its label or type.</param>
/// <param name="Values">
/// A value for each column: text, a number, true or false; lists of texts or of <see cref="DataIssue"/>; null where there is none. Constants of
/// enumerations are texts as the API spells them: ASSIST.
/// </param>
public sealed record GraphRow(GraphTable Table, ImmutableArray<object?> Values);

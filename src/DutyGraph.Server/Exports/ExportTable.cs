using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Server.Exports;

/// <summary>The whole result of a view as rows, which are read while they are written.</summary>
/// <param name="Title">Name of the file and the sheet.</param>
/// <param name="Columns">The titles of the columns.</param>
/// <param name="Rows">
/// The rows in the order of the view. A row has a value for each column: a string, an integer, a share from 0 to 1, or null for an empty cell.
/// </param>
public sealed record ExportTable(BilingualText Title, ImmutableArray<BilingualText> Columns, IAsyncEnumerable<object?[]> Rows);

/// <summary>The address of an export is invalid.</summary>
/// <param name="parameter">The name of the invalid parameter.</param>
/// <param name="message">The given value and the allowed ones, in Chinese, then in English.</param>
public sealed class ExportAddressException(string parameter, string message) : Exception(message)
{
    /// <summary>The name of the invalid parameter.</summary>
    public string Parameter { get; } = parameter;
}

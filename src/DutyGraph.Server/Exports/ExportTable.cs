using System.Collections.Immutable;

namespace DutyGraph.Server.Exports;

/// <summary>The whole result of a view as rows, which are read while they are written.</summary>
/// <param name="Title">Name of the file and the sheet.</param>
/// <param name="Columns">The titles of the columns.</param>
/// <param name="Rows">
/// The rows in the order of the view. A row has a value for each column: a string, an integer, a share from 0 to 1, or null for an empty cell.
/// </param>
public sealed record ExportTable(ExportTitle Title, ImmutableArray<ExportTitle> Columns, IAsyncEnumerable<object?[]> Rows);

/// <summary>A title in both languages.</summary>
/// <param name="Chinese">The Chinese title: 事项名称.</param>
/// <param name="English">The English title: Name.</param>
public readonly record struct ExportTitle(string Chinese, string English)
{
    /// <summary>Returns the title in a language.</summary>
    public string In(ExportLanguage language) => language == ExportLanguage.English ? English : Chinese;
}

/// <summary>The language of the titles. Texts of the lists are always as printed.</summary>
public enum ExportLanguage
{
    /// <summary>中文.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}

/// <summary>The address of an export is invalid.</summary>
/// <param name="parameter">The name of the invalid parameter.</param>
/// <param name="message">The given value and the allowed ones, in Chinese, then in English.</param>
public sealed class ExportAddressException(string parameter, string message) : Exception(message)
{
    /// <summary>The name of the invalid parameter.</summary>
    public string Parameter { get; } = parameter;
}

using System.Collections.Immutable;

namespace DutyGraph.Server.Exports;

/// <summary>The whole result of a view as rows, made while they are written.</summary>
/// <param name="Title">Names the file and the sheet.</param>
/// <param name="Columns">The titles of the columns.</param>
/// <param name="Rows">In the order of the view. A value for each column: text, a whole number, a share from 0 to 1, or null for an empty cell.</param>
public sealed record ExportTable(ExportTitle Title, ImmutableArray<ExportTitle> Columns, IAsyncEnumerable<object?[]> Rows);

/// <summary>A title in both languages.</summary>
/// <param name="Chinese">事项名称</param>
/// <param name="English">Name</param>
public readonly record struct ExportTitle(string Chinese, string English)
{
    /// <summary>The title in the language of the view.</summary>
    public string In(ExportLanguage language) => language == ExportLanguage.English ? English : Chinese;
}

/// <summary>The language of the titles. Text of the lists is as printed in both.</summary>
public enum ExportLanguage
{
    /// <summary>中文</summary>
    Chinese,

    /// <summary>English</summary>
    English,
}

/// <summary>An address of an export that cannot be answered.</summary>
/// <param name="parameter">The parameter of the address that is wrong.</param>
/// <param name="message">What was given and what is allowed: Chinese, then English.</param>
public sealed class ExportAddressException(string parameter, string message) : Exception(message)
{
    /// <summary>The parameter of the address that is wrong.</summary>
    public string Parameter { get; } = parameter;
}

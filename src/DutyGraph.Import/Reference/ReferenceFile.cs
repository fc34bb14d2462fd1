using System.Globalization;
using CsvHelper;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Reads the file of a reference table: comma-separated, UTF-8 with or without BOM, with a header line.</summary>
internal static class ReferenceFile
{
    private static readonly CsvReaderOptions Format = new() { Separator = ',', TrackLineNumbers = true };

    /// <summary>Reads all rows.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="columns">The required columns, in any order; other columns are ignored.</param>
    /// <param name="read">Converts a row; it must not keep the row.</param>
    /// <exception cref="ReferenceTableException">A column is missing, or <paramref name="read"/> found an invalid field.</exception>
    public static List<T> Read<T>(string path, string[] columns, Func<ReferenceRow, T> read)
    {
        using var reader = CsvReader.FromFile(path, Format);
        if (columns.FirstOrDefault(column => !reader.TryGetFieldIndex(column, out _)) is { } missing)
        {
            throw new ReferenceTableException(path, 1, missing, string.Join(',', reader.Headers), new($"{missing} 栏", $"a column {missing}"));
        }

        var rows = new List<T>();
        var row = new ReferenceRow(path, reader);
        while (reader.Read())
        {
            rows.Add(read(row));
        }

        return rows;
    }
}

/// <summary>The current row of a reader.</summary>
internal sealed class ReferenceRow(string path, CsvReader reader)
{
    /// <summary>The line where the row starts, from 1.</summary>
    public int Line => (int)reader.LineNumber;

    /// <summary>The value of a field; empty if the row is too short.</summary>
    public string this[string column] => reader.GetFieldIndex(column) is var index && index < reader.FieldCount ? reader.GetString(index) : "";

    /// <summary>Returns a field that must not be empty.</summary>
    public string Required(string column) => this[column] is { Length: > 0 } value ? value : throw Unusable(column, new("非空的值", "a value"));

    /// <summary>Returns a field that must be a whole number.</summary>
    public int Integer(string column) =>
        int.TryParse(this[column], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : throw Unusable(column, new("数字", "digits"));

    /// <summary>Creates the exception for an invalid field.</summary>
    public ReferenceTableException Unusable(string column, BilingualText expected) => new(path, Line, column, this[column], expected);
}

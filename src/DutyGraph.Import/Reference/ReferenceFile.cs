using System.Globalization;
using CsvHelper;

namespace DutyGraph.Import;

/// <summary>A reference table's file: comma-separated, UTF-8 with or without BOM, a header line.</summary>
internal static class ReferenceFile
{
    private static readonly CsvReaderOptions Format = new() { Separator = ',', TrackLineNumbers = true };

    /// <summary>Reads every row.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">The columns that the header must name, in any order; others are passed over.</param>
    /// <param name="read">Makes a value of a row, which it must not keep.</param>
    /// <exception cref="ReferenceTableException">A column is missing, or <paramref name="read"/> finds a field that cannot be used.</exception>
    public static List<T> Read<T>(string path, string[] columns, Func<ReferenceRow, T> read)
    {
        using var reader = CsvReader.FromFile(path, Format);
        if (columns.FirstOrDefault(column => !reader.TryGetFieldIndex(column, out _)) is { } missing)
        {
            throw new ReferenceTableException(path, 1, missing, string.Join(',', reader.Headers), $"a column {missing}");
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

/// <summary>The row that the reader stands on.</summary>
internal sealed class ReferenceRow(string path, CsvReader reader)
{
    /// <summary>The line that the row begins on, from 1.</summary>
    public int Line => (int)reader.LineNumber;

    /// <summary>A field; empty where the row is too short.</summary>
    public string this[string column] => reader.GetFieldIndex(column) is var index && index < reader.FieldCount ? reader.GetString(index) : "";

    /// <summary>A field that must not be empty.</summary>
    public string Required(string column) => this[column] is { Length: > 0 } value ? value : throw Unusable(column, "a value");

    /// <summary>A field that must be a whole number.</summary>
    public int Integer(string column) =>
        int.TryParse(this[column], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : throw Unusable(column, "digits");

    /// <summary>What to throw where a field cannot be used.</summary>
    public ReferenceTableException Unusable(string column, string expected) => new(path, Line, column, this[column], expected);
}

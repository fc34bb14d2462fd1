using CsvHelper;
using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>Writes a CSV file (RFC 4180) for each label and relationship type, with a BOM so that Excel reads it as UTF-8.</summary>
internal sealed class CsvTables : IAsyncDisposable
{
    private static readonly CsvWriterOptions Format = new() { WriteByteOrderMark = true };

    private readonly Dictionary<string, CsvWriter> _writers = [];

    /// <summary>Creates all files with their header lines; a table without rows has a file too.</summary>
    /// <param name="folder">An empty folder.</param>
    public CsvTables(string folder)
    {
        foreach (var table in NodeTables.All.Concat(EdgeTables.All))
        {
            var writer = CsvWriter.ToFile(Path.Combine(folder, FileName(table)), Format);
            _writers.Add(table.Name, writer);
            Write(writer, table.Columns);
        }
    }

    /// <summary>The names of the files: <c>Duty.csv</c>, <c>ASSISTS.csv</c>.</summary>
    public static IEnumerable<string> FileNames => NodeTables.All.Concat(EdgeTables.All).Select(FileName);

    /// <summary>The number of rows written.</summary>
    public int Rows { get; private set; }

    /// <summary>Writes a row to the file of its table.</summary>
    public void Write(GraphRow row)
    {
        Write(_writers[row.Table.Name], row.Values.Select(CsvCell.Of));
        Rows++;
    }

    /// <summary>Closes all files.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var writer in _writers.Values)
        {
            await writer.DisposeAsync();
        }
    }

    private static void Write(CsvWriter writer, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            writer.WriteField(cell);
        }

        writer.EndRecord();
    }

    private static string FileName(GraphTable table) => $"{table.Name}.csv";
}

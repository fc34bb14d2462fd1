using CsvHelper;
using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>A CSV file for each label and each relationship type (RFC 4180), with a BOM, so that Excel takes it for UTF-8.</summary>
internal sealed class CsvTables : IAsyncDisposable
{
    private static readonly CsvWriterOptions Format = new() { WriteByteOrderMark = true };

    private readonly Dictionary<string, CsvWriter> writers = [];

    /// <summary>Begins every file; one without rows has its titles all the same.</summary>
    /// <param name="folder">An empty folder.</param>
    public CsvTables(string folder)
    {
        foreach (var table in NodeTables.All.Concat(EdgeTables.All))
        {
            var writer = CsvWriter.ToFile(Path.Combine(folder, FileName(table)), Format);
            writers.Add(table.Name, writer);
            Write(writer, table.Columns);
        }
    }

    /// <summary>Names of the files: <c>Duty.csv</c>, <c>ASSISTS.csv</c>.</summary>
    public static IEnumerable<string> FileNames => NodeTables.All.Concat(EdgeTables.All).Select(FileName);

    /// <summary>Rows written so far.</summary>
    public int Rows { get; private set; }

    /// <summary>Writes a row to the file of its table.</summary>
    public void Write(GraphRow row)
    {
        Write(writers[row.Table.Name], row.Values.Select(CsvCell.Of));
        Rows++;
    }

    /// <summary>Ends every file.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var writer in writers.Values)
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

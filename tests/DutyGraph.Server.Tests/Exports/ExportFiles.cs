using System.Globalization;
using System.Text;
using ExcelDataReader;

namespace DutyGraph.Server.Tests.Exports;

/// <summary>Reads exports back: CSV with its own reader, workbooks with another library than the service uses.</summary>
internal static class ExportFiles
{
    /// <summary>Returns the rows of an export, beginning with the titles.</summary>
    public static async Task<List<string[]>> RowsAsync(this HttpClient http, string address)
    {
        using var response = await http.GetAsync(new Uri(address, UriKind.Relative));
        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.True(response.IsSuccessStatusCode, Encoding.UTF8.GetString(bytes));
        return address.Contains(".xlsx", StringComparison.Ordinal) ? Workbook(bytes) : Csv(bytes);
    }

    /// <summary>Reads RFC 4180 CSV with a byte order mark.</summary>
    private static List<string[]> Csv(byte[] bytes)
    {
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var (rows, row, cell, quoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        var text = Encoding.UTF8.GetString(bytes.AsSpan(3));
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '"' when quoted && at + 1 < text.Length && text[at + 1] == '"':
                    cell.Append('"');
                    at++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    EndCell();
                    break;
                case '\r' when !quoted:
                    break;
                case '\n' when !quoted:
                    EndCell();
                    rows.Add([.. row]);
                    row.Clear();
                    break;
                default:
                    cell.Append(text[at]);
                    break;
            }
        }

        Assert.False(quoted);
        Assert.Empty(row);
        return rows;

        void EndCell()
        {
            row.Add(cell.ToString());
            cell.Clear();
        }
    }

    private static List<string[]> Workbook(byte[] bytes)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes));
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add(
                [.. Enumerable.Range(0, reader.FieldCount).Select(column => Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture) ?? "")]);
        }

        return rows;
    }
}

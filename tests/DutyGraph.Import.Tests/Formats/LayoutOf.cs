using System.Text;

namespace DutyGraph.Import.Tests.Formats;

/// <summary>Reads the layouts of files made by hand.</summary>
internal static class LayoutOf
{
    private static readonly DocumentFormats Formats = new(Reference.Tables.Titles);

    /// <summary>Returns the layout of a file.</summary>
    public static Layout File(byte[] content, string name = "a")
    {
        Assert.True(Formats.TryRead(name, content, out var layout, out var error, out var fault), $"{error?.Code} {error?.Message} {fault}");
        return layout!;
    }

    /// <summary>Returns the layout of a text file.</summary>
    public static Layout File(string text) => File(Encoding.UTF8.GetBytes(text));

    /// <summary>Returns the error with which a file is refused.</summary>
    public static ImportError Error(byte[] content, string name = "a")
    {
        Assert.False(Formats.TryRead(name, content, out _, out var error, out _));
        return error!;
    }

    /// <summary>Prints a line: | between cells, / between paragraphs, ^ for a cell covered by the cell above.</summary>
    public static string Printed(LayoutLine line) =>
        string.Join('|', line.Cells.Select(cell => cell.IsCovered && cell.IsEmpty ? "^" : string.Join('/', cell.Paragraphs)));
}

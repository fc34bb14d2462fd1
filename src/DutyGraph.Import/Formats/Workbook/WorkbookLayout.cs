using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace DutyGraph.Import;

/// <summary>Lays a workbook out, .xlsx or .xls: its visible sheets in their order, each row of one a row.</summary>
internal static class WorkbookLayout
{
    private static readonly ExcelReaderConfiguration Configuration = Configure();

    /// <summary>Lays a workbook out.</summary>
    /// <param name="name">Its name, without folders.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="titles">The titles of columns that are known.</param>
    /// <param name="format">Its format, for messages.</param>
    /// <exception cref="RefusedDocumentException">It is broken, too large, or has a password.</exception>
    internal static Layout Of(string name, ReadOnlyMemory<byte> content, ColumnTitles titles, string format)
    {
        var layout = new LayoutBuilder();
        try
        {
            using var reader = ExcelReaderFactory.CreateReader(ZipFile.Stream(content), Configuration);
            do
            {
                new WorkbookSheet(reader, layout, titles).Read();
            }
            while (reader.NextResult());
        }
        catch (InvalidPasswordException)
        {
            throw RefusedDocumentException.Password();
        }
#pragma warning disable CA1031 // The library throws whatever comes of a broken file: IndexOutOfRangeException, FormatException, its own.
        catch (Exception exception) when (exception is not (RefusedDocumentException or OutOfMemoryException))
#pragma warning restore CA1031
        {
            throw RefusedDocumentException.Damaged(format, exception);
        }

        return layout.Build(name, content.Span, titles);
    }

    // The library asks the process, not a provider, for the encodings of workbooks before 1997: it cannot be configured before they are registered.
    private static ExcelReaderConfiguration Configure()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return new ExcelReaderConfiguration { FallbackEncoding = TextEncoding.Gb18030, LeaveOpen = false };
    }
}

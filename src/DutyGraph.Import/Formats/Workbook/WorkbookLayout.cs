using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace DutyGraph.Import;

/// <summary>Lays out a workbook, .xlsx or .xls: the visible sheets in order, row by row.</summary>
internal static class WorkbookLayout
{
    private static readonly ExcelReaderConfiguration Configuration = Configure();

    /// <summary>Lays out a workbook.</summary>
    /// <param name="name">The file name, without folders.</param>
    /// <param name="content">The content of the file.</param>
    /// <param name="titles">Recognizes column titles.</param>
    /// <param name="format">The name of the format, for messages.</param>
    /// <exception cref="RefusedDocumentException">The workbook is damaged, too large, or has a password.</exception>
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
#pragma warning disable CA1031 // The library throws any exception for a broken file: IndexOutOfRangeException, FormatException, its own.
        catch (Exception exception) when (exception is not (RefusedDocumentException or OutOfMemoryException))
#pragma warning restore CA1031
        {
            throw RefusedDocumentException.Damaged(format, exception);
        }

        return layout.Build(name, content.Span, titles);
    }

    // For workbooks before 1997, the library needs encodings that are registered for the process; they must be registered before it is configured.
    private static ExcelReaderConfiguration Configure()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return new ExcelReaderConfiguration { FallbackEncoding = TextEncoding.Gb18030, LeaveOpen = false };
    }
}

using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace DutyGraph.Import;

/// <summary>Lays out a workbook of before 2007 (.xls): the visible sheets in order.</summary>
internal static class CompoundWorkbook
{
    /// <summary>The greatest number of rows of a sheet in this format. The library visits every row that the sheet says it has.</summary>
    private const int MostRows = 65_536;

    /// <summary>The greatest number of cells of a sheet, including empty ones.</summary>
    private const int MostCells = 10_000_000;

    private static readonly ExcelReaderConfiguration Configuration = Configure();

    /// <summary>Lays out a workbook.</summary>
    /// <param name="name">The file name, without folders.</param>
    /// <param name="content">The content of the file.</param>
    /// <param name="titles">Recognizes column titles.</param>
    /// <exception cref="RefusedDocumentException">The workbook is damaged, too large, or has a password.</exception>
    internal static Layout Of(string name, ReadOnlyMemory<byte> content, ColumnTitles titles)
    {
        var layout = new LayoutBuilder();
        try
        {
            using var reader = ExcelReaderFactory.CreateReader(ZipFile.Stream(content), Configuration);
            do
            {
                Read(reader, layout, titles);
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
            throw RefusedDocumentException.Damaged("XLS", exception);
        }

        return layout.Build(name, content.Span, titles);
    }

    private static void Read(IExcelDataReader reader, LayoutBuilder layout, ColumnTitles titles)
    {
        if (reader.VisibleState is not (null or "visible"))
        {
            WorkbookSheet.LeaveOut(reader.Name, layout);
            return;
        }

        if (reader.RowCount > MostRows)
        {
            throw new InvalidDataException($"The sheet says that it has {reader.RowCount} rows.");
        }

        var sheet = new WorkbookSheet(reader.Name, layout, titles);
        var cells = 0L;
        for (var row = 0; reader.Read(); row++)
        {
            cells += reader.FieldCount;
            if (cells > MostCells)
            {
                throw RefusedDocumentException.TooLarge("工作表的单元格数", "cells of a sheet", MostCells);
            }

            sheet.Add(row, reader.RowHeight is 0, Enumerable.Range(0, reader.FieldCount).Select(column => (column, Text(reader, column))));
        }

        for (var column = 0; column < reader.FieldCount; column++)
        {
            if (reader.GetColumnWidth(column) is 0)
            {
                sheet.Hide(column);
            }
        }

        foreach (var area in reader.MergeCells ?? [])
        {
            sheet.Merge(new CellArea(area.FromRow, area.ToRow, area.FromColumn, area.ToColumn));
        }

        sheet.LayOut();
    }

    private static string Text(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => "",
        string text => text,
        double number => WorkbookCell.Number(number),
        DateTime date => WorkbookCell.Date(date, WorkbookCell.Bare(reader.GetNumberFormatString(column) ?? "")),
        TimeSpan time => WorkbookCell.Time(time),
        bool truth => WorkbookCell.Truth(truth),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };

    // For workbooks before 1997, the library needs encodings that are registered for the process; they must be registered before it is configured.
    private static ExcelReaderConfiguration Configure()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return new ExcelReaderConfiguration { FallbackEncoding = TextEncoding.Gb18030, LeaveOpen = false };
    }
}

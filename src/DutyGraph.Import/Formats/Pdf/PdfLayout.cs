using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace DutyGraph.Import;

/// <summary>Lays a PDF out that has a text layer: ruling lines settle the rows and columns of tables; what stands in none of them are lines.</summary>
internal static class PdfLayout
{
    /// <summary>A page of a list has hundreds of characters; a scanned one has a page number at most.</summary>
    private const int LeastPageLetters = 20;

    /// <summary>The share of characters that may be unreadable before the text layer is no text.</summary>
    private const double MostUnreadable = 0.3;

    /// <summary>Lays a document out.</summary>
    /// <param name="name">Its name, without folders.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="titles">The titles of columns that are known.</param>
    /// <exception cref="RefusedDocumentException">It is broken, too large, scanned, or has a password.</exception>
    internal static Layout Of(string name, ReadOnlyMemory<byte> content, ColumnTitles titles)
    {
        List<PdfPage> pages;
        try
        {
            pages = [.. Pages(content)];
        }
        catch (PdfDocumentEncryptedException)
        {
            throw RefusedDocumentException.Password();
        }
#pragma warning disable CA1031 // The library throws whatever comes of a broken file: PdfDocumentFormatException, IndexOutOfRangeException, InvalidCastException.
        catch (Exception exception) when (exception is not (RefusedDocumentException or OutOfMemoryException))
#pragma warning restore CA1031
        {
            throw RefusedDocumentException.Damaged("PDF", exception);
        }

        RefuseWithoutText(pages);
        var layout = new LayoutBuilder();
        new PdfDocumentRows(layout, titles).Take(pages);
        return layout.Build(name, content.Span, titles);
    }

    private static IEnumerable<PdfPage> Pages(ReadOnlyMemory<byte> content)
    {
        using var document = PdfDocument.Open(content.ToArray(), new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = 64, FilterProvider = new PdfFilters() });
        if (document.NumberOfPages > FormatLimits.Pages)
        {
            throw RefusedDocumentException.TooLarge("页数", "pages", FormatLimits.Pages);
        }

        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            yield return PdfPage.Of(document.GetPage(number));
        }
    }

    private static void RefuseWithoutText(List<PdfPage> pages)
    {
        var letters = pages.Sum(page => page.Glyphs.Count);
        if (letters < LeastPageLetters * pages.Count)
        {
            throw new RefusedDocumentException(
                "SCANNED_PDF", $"此 PDF 是扫描件，{pages.Count} 页中只有 {letters} 个文字：应为有文字层的 PDF。请用原始的 Word、Excel 文件，或先做文字识别（OCR）。"
                + $"The PDF is scanned: {letters} characters on {pages.Count} pages. Expected one with a text layer: take the Word or Excel file that it was printed from, or recognise its text (OCR) first.");
        }

        if (pages.Sum(page => page.Glyphs.Count(glyph => glyph.IsUnreadable)) is var unreadable && unreadable > letters * MostUnreadable)
        {
            throw new RefusedDocumentException(
                "PDF_TEXT_UNREADABLE", $"此 PDF 的文字层没有字符编码，{letters} 个文字中有 {unreadable} 个无法辨认。请用原始的 Word、Excel 文件，或先做文字识别（OCR）。"
                + $"The PDF's text layer does not say which characters it prints: {unreadable} of {letters} cannot be read. Take the Word or Excel file that it was printed from, or recognise its text (OCR) first.");
        }
    }
}

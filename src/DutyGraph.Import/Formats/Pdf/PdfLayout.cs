using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace DutyGraph.Import;

/// <summary>Lays out a PDF with a text layer. Ruling lines determine the rows and columns of tables; text outside tables becomes lines.</summary>
internal static class PdfLayout
{
    /// <summary>The least average number of characters on a page. A page of a list has hundreds; a scanned page has at most a page number.</summary>
    private const int LeastPageLetters = 20;

    /// <summary>The greatest share of unreadable characters in a usable text layer.</summary>
    private const double MostUnreadable = 0.3;

    /// <summary>Lays out a document.</summary>
    /// <param name="name">The file name, without folders.</param>
    /// <param name="content">The content of the file.</param>
    /// <param name="titles">Recognizes column titles.</param>
    /// <exception cref="RefusedDocumentException">The document is damaged, too large, scanned, or has a password.</exception>
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
#pragma warning disable CA1031 // The library throws any exception for a broken file, such as PdfDocumentFormatException or IndexOutOfRangeException.
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
        var filters = new PdfFilters();
        using var document = PdfDocument.Open(
            content.ToArray(),
            new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = 64, FilterProvider = filters });
        if (document.NumberOfPages > FormatLimits.Pages)
        {
            throw RefusedDocumentException.TooLarge("页数", "pages", FormatLimits.Pages);
        }

        PdfContent.Check(document);
        var letters = 0;
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            var page = document.GetPage(number);
            letters += page.Letters.Count;
            if (letters > FormatLimits.PdfLetters)
            {
                throw RefusedDocumentException.TooLarge("字符数", "characters", FormatLimits.PdfLetters);
            }

            yield return filters.Refusal is { } refusal ? throw refusal : PdfPage.Of(page);
        }
    }

    private static void RefuseWithoutText(List<PdfPage> pages)
    {
        var letters = pages.Sum(page => page.Glyphs.Count);
        if (letters < LeastPageLetters * pages.Count)
        {
            throw new RefusedDocumentException(
                "SCANNED_PDF", new(
                    $"此 PDF 是扫描件，{pages.Count} 页中只有 {letters} 个文字：应为有文字层的 PDF。请用原始的 Word、Excel 文件，或先做文字识别（OCR）。",
                    $"The PDF is scanned: {letters} characters on {pages.Count} pages. Expected one with a text layer: "
                    + "take the Word or Excel file that it was printed from, or recognise its text (OCR) first."));
        }

        if (pages.Sum(page => page.Glyphs.Count(glyph => glyph.IsUnreadable)) is var unreadable && unreadable > letters * MostUnreadable)
        {
            throw new RefusedDocumentException(
                "PDF_TEXT_UNREADABLE", new(
                    $"此 PDF 的文字层没有字符编码，{letters} 个文字中有 {unreadable} 个无法辨认。请用原始的 Word、Excel 文件，或先做文字识别（OCR）。",
                    $"The PDF's text layer does not say which characters it prints: {unreadable} of {letters} cannot be read. "
                    + "Take the Word or Excel file that it was printed from, or recognise its text (OCR) first."));
        }
    }
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DutyGraph.Import;

/// <summary>Lays out a Word document (.docx). Its body is read row by row and paragraph by paragraph; headers, footers, footnotes and comments are
/// ignored.</summary>
internal static class WordLayout
{
    private static readonly OpenSettings Settings = new() { AutoSave = false, MaxCharactersInPart = FormatLimits.UnpackedBytes };

    /// <summary>Lays out a document.</summary>
    /// <param name="name">The file name, without folders.</param>
    /// <param name="content">The content of the file; <see cref="XmlParts"/> has already checked its XML.</param>
    /// <param name="titles">Recognizes column titles.</param>
    /// <exception cref="RefusedDocumentException">The document is damaged or too large.</exception>
    internal static Layout Of(string name, ReadOnlyMemory<byte> content, ColumnTitles titles)
    {
        var layout = new LayoutBuilder();
        try
        {
            using var document = WordprocessingDocument.Open(ZipFile.Stream(content), isEditable: false, Settings);
            var main = document.MainDocumentPart ?? throw RefusedDocumentException.Damaged("DOCX");
            using var reader = OpenXmlReader.Create(main, readMiscNodes: false);
            Read(reader, new WordBlocks(new WordText(WordNumbering.Of(main)), layout, titles));
        }
#pragma warning disable CA1031 // The library throws any exception for a broken file: XmlException, KeyNotFoundException, its own.
        catch (Exception exception) when (exception is not (RefusedDocumentException or OutOfMemoryException))
#pragma warning restore CA1031
        {
            throw RefusedDocumentException.Damaged("DOCX", exception);
        }

        return layout.Build(name, content.Span, titles);
    }

    private static void Read(OpenXmlReader reader, WordBlocks blocks)
    {
        var isRead = reader.Read();
        while (isRead)
        {
            var type = reader.ElementType;
            if (type == typeof(AlternateContentFallback) && reader.IsStartElement)
            {
                // The fallback repeats the content of the choice before it.
                reader.Skip();
                isRead = !reader.EOF;
                continue;
            }

            if (type == typeof(TableRow) && reader.IsStartElement)
            {
                blocks.Take((TableRow)reader.LoadCurrentElement()!);
            }
            else if (type == typeof(Paragraph) && reader.IsStartElement)
            {
                blocks.Take((Paragraph)reader.LoadCurrentElement()!);
            }
            else if (type == typeof(Table))
            {
                blocks.BreakTable();
            }

            isRead = reader.Read();
        }

        blocks.Close();
    }
}

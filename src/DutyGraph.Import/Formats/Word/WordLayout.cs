using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DutyGraph.Import;

/// <summary>Lays a Word document out (.docx). Its body is read row by row and paragraph by paragraph; headers, footers, footnotes and comments are no part of it.</summary>
internal static class WordLayout
{
    private static readonly OpenSettings Settings = new() { AutoSave = false, MaxCharactersInPart = FormatLimits.UnpackedBytes };

    /// <summary>Lays a document out.</summary>
    /// <param name="name">Its name, without folders.</param>
    /// <param name="content">Its bytes; their XML was gone through (<see cref="XmlParts"/>).</param>
    /// <param name="titles">The titles of columns that are known.</param>
    /// <exception cref="RefusedDocumentException">It is broken or too large.</exception>
    internal static Layout Of(string name, ReadOnlyMemory<byte> content, ColumnTitles titles)
    {
        var layout = new LayoutBuilder();
        try
        {
            using var document = WordprocessingDocument.Open(ZipFile.Stream(content), isEditable: false, Settings);
            var main = document.MainDocumentPart ?? throw RefusedDocumentException.Damaged("DOCX");
            using var reader = OpenXmlReader.Create(main, readMiscNodes: false);
            Read(reader, new WordBlocks(new WordText(WordNumbering.Of(main)), layout));
        }
#pragma warning disable CA1031 // The library throws whatever comes of a broken file: XmlException, KeyNotFoundException, its own.
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
                // What stands here stands in the choice before it too.
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

using System.IO.Compression;
using System.Xml;

namespace DutyGraph.Import;

/// <summary>Checks the XML parts of an office file before a library parses them: their size and depth, and that they declare no entities.</summary>
internal static class XmlParts
{
    // Extensions of parts that no library parses.
    private static readonly string[] Unread = [".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".emf", ".wmf", ".svg", ".bin", ".ttf", ".odttf", ".fntdata"];

    /// <summary>Checks all parts.</summary>
    /// <param name="archive">The office file.</param>
    /// <param name="format">The name of the format, for messages.</param>
    /// <exception cref="RefusedDocumentException">A part is too large, nested too deep or damaged, or declares a document type.</exception>
    internal static void Check(ZipArchive archive, string format)
    {
        var parts = archive.Entries.Where(entry => !Unread.Contains(Path.GetExtension(entry.Name), StringComparer.OrdinalIgnoreCase) && entry.Length > 0).ToList();
        if (parts.Sum(part => part.Length) > FormatLimits.UnpackedBytes)
        {
            throw ZipFile.TooLarge();
        }

        foreach (var part in parts)
        {
            Check(part, format);
        }
    }

    private static void Check(ZipArchiveEntry part, string format)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = part.Length + 1, CloseInput = true };
        try
        {
            using var reader = XmlReader.Create(part.Open(), settings);
            while (reader.Read())
            {
                if (reader.Depth > FormatLimits.Depth)
                {
                    throw RefusedDocumentException.TooDeep();
                }
            }
        }
        catch (XmlException exception)
        {
            throw exception.Message.Contains("DTD", StringComparison.Ordinal) ? new RefusedDocumentException(
                "XML_ENTITIES", new(
                    $"「{part.FullName}」声明了文档类型（DTD）：办公文件中应没有。",
                    $"The part '{part.FullName}' declares a document type (DTD): expected none in an office file."))
                : RefusedDocumentException.Damaged(format, exception);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            throw part.IsEncrypted ? RefusedDocumentException.Password() : RefusedDocumentException.Damaged(format, exception);
        }
    }
}

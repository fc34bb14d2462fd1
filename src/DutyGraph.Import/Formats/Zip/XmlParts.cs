using System.Buffers;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace DutyGraph.Import;

/// <summary>Checks the XML parts of an office file before a library parses them: their size and depth, and that they declare no entities.</summary>
internal static class XmlParts
{
    private const int BufferSize = 16 * 1024;

    // Extensions of parts that no library parses.
    private static readonly string[] Unread =
        [".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".emf", ".wmf", ".svg", ".bin", ".ttf", ".odttf", ".fntdata"];

    /// <summary>Checks all parts.</summary>
    /// <param name="archive">The office file.</param>
    /// <param name="format">The name of the format, for messages.</param>
    /// <exception cref="RefusedDocumentException">A part is too large, nested too deep or damaged, or declares a document type.</exception>
    internal static void Check(ZipArchive archive, string format)
    {
        var parts = archive.Entries.Where(IsChecked).ToList();
        if (parts.Sum(part => part.Length) > FormatLimits.UnpackedBytes)
        {
            throw ZipFile.TooLarge();
        }

        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            foreach (var part in parts)
            {
                Check(part, format, buffer);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Whether <see cref="Check(ZipArchive, string)"/> checks a part. No other part may be parsed: its size and content are whatever its sender
    /// wrote.</summary>
    internal static bool IsChecked(ZipArchiveEntry part) => part.Length > 0 && !Unread.Contains(Path.GetExtension(part.Name), StringComparer.OrdinalIgnoreCase);

    private static void Check(ZipArchiveEntry part, string format, byte[] buffer)
    {
        try
        {
            using var stream = part.Open();
            var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            if (IsUtf8(buffer.AsSpan(0, length)))
            {
                Scan(stream, part, buffer, length);
            }
            else
            {
                Parse(part);
            }
        }
        catch (XmlException exception)
        {
            throw exception.Message.Contains("DTD", StringComparison.Ordinal) ? DocumentType(part) : RefusedDocumentException.Damaged(format, exception);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            throw RefusedDocumentException.Damaged(format, exception);
        }
    }

    // Whether the scan of bytes sees the markup that a parser would see: other encodings may write it with other bytes.
    private static bool IsUtf8(ReadOnlySpan<byte> start)
    {
        start = start.StartsWith(Encoding.UTF8.Preamble) ? start[Encoding.UTF8.Preamble.Length..] : start;
        if (!start.StartsWith("<?xml"u8))
        {
            return start is [(byte)'<', not 0, ..];
        }

        var declaration = Encoding.Latin1.GetString(start[..Math.Max(0, start.IndexOf((byte)'>'))]);
        return declaration.Length > 0
            && (!declaration.Contains("encoding", StringComparison.Ordinal) || declaration.Contains("utf-8", StringComparison.OrdinalIgnoreCase));
    }

    private static void Scan(Stream stream, ZipArchiveEntry part, byte[] buffer, int length)
    {
        var scan = new XmlScan();
        for (var left = part.Length; length > 0; length = stream.Read(buffer))
        {
            scan.Take(buffer.AsSpan(0, length));
            if (scan.HasDocumentType)
            {
                throw DocumentType(part);
            }

            if (scan.Deepest > FormatLimits.Depth)
            {
                throw RefusedDocumentException.TooDeep();
            }

            // The archive states the length of each part, but may lie.
            left = left >= length ? left - length : throw ZipFile.TooLarge();
        }
    }

    private static void Parse(ZipArchiveEntry part)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = part.Length + 1,
            CloseInput = true,
        };
        using var reader = XmlReader.Create(part.Open(), settings);
        while (reader.Read())
        {
            if (reader.Depth > FormatLimits.Depth)
            {
                throw RefusedDocumentException.TooDeep();
            }
        }
    }

    private static RefusedDocumentException DocumentType(ZipArchiveEntry part) => new(
        "XML_ENTITIES", new(
            $"「{part.FullName}」声明了文档类型（DTD）：办公文件中应没有。",
            $"The part '{part.FullName}' declares a document type (DTD): expected none in an office file."));
}

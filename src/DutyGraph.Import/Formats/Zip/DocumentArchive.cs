using System.IO.Compression;

namespace DutyGraph.Import;

/// <summary>Reads a .zip archive of documents.</summary>
internal static class DocumentArchive
{
    /// <summary>Whether a file is an archive of documents.</summary>
    internal static bool Accepts(ReadOnlyMemory<byte> content)
    {
        if (content.Length > ListReader.MaximumBytes || FileSignature.Of(content.Span) is not FileKind.Zip)
        {
            return false;
        }

        try
        {
            using var archive = new ZipArchive(ZipFile.Stream(content), ZipArchiveMode.Read);
            return OfficeFile.IsArchive(archive);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Returns the documents of an archive by name, without hidden and system files.</summary>
    /// <exception cref="RefusedDocumentException">The archive is damaged, or has too many or too large documents.</exception>
    internal static IEnumerable<(string Name, byte[] Content)> Documents(ReadOnlyMemory<byte> content)
    {
        using var archive = ZipFile.Open(content);
        var documents = archive.Entries
            .Where(entry => entry.Name.Length > 0 && !IsHidden(entry.FullName))
            .OrderBy(entry => entry.FullName, StringComparer.Ordinal)
            .ToList();
        if (documents.Count == 0)
        {
            throw new RefusedDocumentException("EMPTY_FILE", new("压缩包中没有文件：应有清单。", "The archive is empty: expected lists in it."));
        }

        if (documents.Count > FormatLimits.ArchiveDocuments)
        {
            throw RefusedDocumentException.TooLarge("压缩包中的文件数", "documents in an archive", FormatLimits.ArchiveDocuments);
        }

        if (documents.Sum(document => document.Length) > FormatLimits.ArchiveBytes)
        {
            throw ZipFile.TooLarge(FormatLimits.ArchiveBytes);
        }

        foreach (var document in documents)
        {
            yield return (document.FullName, ZipFile.Unpack(document, (int)Math.Min(document.Length, ListReader.MaximumBytes)));
        }
    }

    private static bool IsHidden(string path) =>
        path.Split('/', '\\').Any(part =>
            part.StartsWith('.')
            || part is "__MACOSX"
            || part.StartsWith("~$", StringComparison.Ordinal)
            || part.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase)
            || part.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase));
}

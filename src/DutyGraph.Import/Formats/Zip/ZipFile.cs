using System.IO.Compression;
using System.Runtime.InteropServices;

namespace DutyGraph.Import;

/// <summary>Opens ZIP archives in memory, with size limits.</summary>
internal static class ZipFile
{
    /// <summary>Opens an archive. Names not marked as UTF-8 are decoded as GB18030, which Chinese Windows writes.</summary>
    /// <exception cref="RefusedDocumentException">The archive is damaged, has a password, or has too many entries.</exception>
    internal static ZipArchive Open(ReadOnlyMemory<byte> content)
    {
        try
        {
            var archive = new ZipArchive(Stream(content), ZipArchiveMode.Read, leaveOpen: false, TextEncoding.Gb18030);
            Check(archive);
            return archive;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            throw RefusedDocumentException.Damaged("ZIP", exception);
        }
    }

    /// <summary>Returns the content as a stream, without copying if possible.</summary>
    internal static MemoryStream Stream(ReadOnlyMemory<byte> content) => MemoryMarshal.TryGetArray(content, out var bytes)
        ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
        : new MemoryStream(content.ToArray(), writable: false);

    /// <summary>Unpacks an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="limit">The greatest number of bytes.</param>
    /// <exception cref="RefusedDocumentException">The entry is larger or damaged.</exception>
    internal static byte[] Unpack(ZipArchiveEntry entry, int limit)
    {
        try
        {
            using var stream = entry.Open();
            var unpacked = new MemoryStream((int)Math.Min(entry.Length, limit));
            var buffer = new byte[81_920];
            while (stream.Read(buffer) is > 0 and var read)
            {
                if (unpacked.Length + read > limit)
                {
                    throw TooLarge();
                }

                unpacked.Write(buffer, 0, read);
            }

            return unpacked.ToArray();
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            throw RefusedDocumentException.Damaged("ZIP", exception);
        }
    }

    /// <summary>The unpacked content exceeds the limit.</summary>
    internal static RefusedDocumentException TooLarge(int limit = FormatLimits.UnpackedBytes) => new(
        "ARCHIVE_TOO_LARGE", new(
            $"压缩包解开后超过 {limit / 1024 / 1024} MiB：应为普通的文档。",
            $"The archive unpacks to more than {limit / 1024 / 1024} MiB: expected an ordinary document."));

    private static void Check(ZipArchive archive)
    {
        if (archive.Entries.Count > FormatLimits.ArchiveEntries)
        {
            throw RefusedDocumentException.TooLarge("压缩包中的文件数", "files in an archive", FormatLimits.ArchiveEntries);
        }

        if (archive.Entries.DistinctBy(entry => entry.FullName, StringComparer.OrdinalIgnoreCase).Count() < archive.Entries.Count)
        {
            throw RefusedDocumentException.Damaged("ZIP");
        }

        // The library would unpack an encrypted entry as if it were not.
        if (archive.Entries.Any(entry => entry.IsEncrypted))
        {
            throw RefusedDocumentException.Password();
        }

        if (archive.Entries.FirstOrDefault(entry => IsOutside(entry.FullName)) is { } outside)
        {
            throw new RefusedDocumentException(
                "ARCHIVE_PATH", new(
                    $"压缩包中的「{outside.FullName}」指向压缩包之外：应为包内的文件。",
                    $"The archive names a file outside of itself, '{outside.FullName}': expected files inside it alone."));
        }
    }

    private static bool IsOutside(string path) => path.Contains('\0') || path.StartsWith('/') || path.StartsWith('\\')
        || (path.Length > 1 && path[1] is ':') || path.Split('/', '\\').Contains("..");
}

using System.Buffers.Binary;
using System.Text;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Detects the format of a compound file ([MS-CFB]) by the streams in its directory.</summary>
internal static class CompoundLayout
{
    private const int HeaderSize = 512;

    /// <summary>The offset in the header of the binary logarithm of the sector size.</summary>
    private const int SectorShiftAt = 30;

    /// <summary>The offset in the header of the first sector of the directory.</summary>
    private const int DirectoryAt = 48;

    /// <summary>The size and alignment of a directory entry, in bytes.</summary>
    private const int EntrySize = 128;

    /// <summary>The offset of the length of an entry's name, in bytes including the terminating zero.</summary>
    private const int LengthAt = 64;

    /// <summary>Lays out a compound file.</summary>
    /// <param name="name">The file name, without folders.</param>
    /// <param name="content">The content of the file.</param>
    /// <param name="titles">Recognizes column titles.</param>
    /// <exception cref="RefusedDocumentException">The format is not supported, or the file has a password or macros.</exception>
    internal static Layout Of(string name, ReadOnlyMemory<byte> content, ColumnTitles titles)
    {
        var bytes = content.Span;
        return !HasDirectory(bytes) ? throw RefusedDocumentException.Damaged("OLE")
            : Names(bytes, "EncryptedPackage") ? throw RefusedDocumentException.Password()
            : Names(bytes, "_VBA_PROJECT_CUR") || Names(bytes, "_VBA_PROJECT") ? throw RefusedDocumentException.Macros()
            : Names(bytes, "Workbook") || Names(bytes, "Book") ? CompoundWorkbook.Of(name, content, titles)
            : Names(bytes, "WordDocument") ? throw RefusedDocumentException.NotRead(BilingualText.Same("Word 97–2003 (.doc)"), BilingualText.Same(".docx"))
            : throw RefusedDocumentException.NotRead(
                new("OLE 复合文件", "an OLE compound file"), RefusedDocumentException.OfficeFile);
    }

    // Whether the directory, whose first sector is in the header, is within the file. Sectors have 512 or 4,096 bytes.
    private static bool HasDirectory(ReadOnlySpan<byte> content) => content.Length > HeaderSize
        && (BinaryPrimitives.ReadUInt32LittleEndian(content[DirectoryAt..]) + 1L) * (content[SectorShiftAt] is 12 ? 4_096 : 512) < content.Length;

    private static bool Names(ReadOnlySpan<byte> content, string stream)
    {
        var name = Encoding.Unicode.GetBytes(stream + '\0');
        for (var at = 0; content[at..].IndexOf(name) is >= 0 and var found; at += found + 1)
        {
            var entry = at + found;
            if (entry % EntrySize == 0
                && entry + LengthAt + 2 <= content.Length
                && BinaryPrimitives.ReadUInt16LittleEndian(content[(entry + LengthAt)..]) == name.Length)
            {
                return true;
            }
        }

        return false;
    }
}

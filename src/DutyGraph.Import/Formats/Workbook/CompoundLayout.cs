using System.Buffers.Binary;
using System.Text;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Detects the format of a compound file ([MS-CFB]) by the streams in its directory.</summary>
internal static class CompoundLayout
{
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
        return Names(bytes, "EncryptedPackage") ? throw RefusedDocumentException.Password()
            : Names(bytes, "_VBA_PROJECT_CUR") || Names(bytes, "_VBA_PROJECT") ? throw RefusedDocumentException.Macros()
            : Names(bytes, "Workbook") || Names(bytes, "Book") ? WorkbookLayout.Of(name, content, titles, "XLS")
            : Names(bytes, "WordDocument") ? throw RefusedDocumentException.NotRead(BilingualText.Same("Word 97–2003 (.doc)"), BilingualText.Same(".docx"))
            : throw RefusedDocumentException.NotRead(
                new("OLE 复合文件", "an OLE compound file"), RefusedDocumentException.OfficeFile);
    }

    private static bool Names(ReadOnlySpan<byte> content, string stream)
    {
        var name = Encoding.Unicode.GetBytes(stream + '\0');
        for (var at = 0; content[at..].IndexOf(name) is >= 0 and var found; at += found + 1)
        {
            var entry = at + found;
            if (entry % EntrySize == 0 && entry + LengthAt + 2 <= content.Length && BinaryPrimitives.ReadUInt16LittleEndian(content[(entry + LengthAt)..]) == name.Length)
            {
                return true;
            }
        }

        return false;
    }
}

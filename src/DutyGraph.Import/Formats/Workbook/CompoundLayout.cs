using System.Buffers.Binary;
using System.Text;

namespace DutyGraph.Import;

/// <summary>Chooses the format of a compound file ([MS-CFB]) by the streams that its directory names.</summary>
internal static class CompoundLayout
{
    /// <summary>Bytes of an entry of the directory, and the alignment of each.</summary>
    private const int EntrySize = 128;

    /// <summary>Where an entry has the length of its name, in bytes with the closing zero.</summary>
    private const int LengthAt = 64;

    /// <summary>Lays a compound file out.</summary>
    /// <param name="name">Its name, without folders.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="titles">The titles of columns that are known.</param>
    /// <exception cref="RefusedDocumentException">It is none that is read, or must not be.</exception>
    internal static Layout Of(string name, ReadOnlyMemory<byte> content, ColumnTitles titles)
    {
        var bytes = content.Span;
        return Names(bytes, "EncryptedPackage") ? throw RefusedDocumentException.Password()
            : Names(bytes, "_VBA_PROJECT_CUR") || Names(bytes, "_VBA_PROJECT") ? throw RefusedDocumentException.Macros()
            : Names(bytes, "Workbook") || Names(bytes, "Book") ? WorkbookLayout.Of(name, content, titles, "XLS")
            : Names(bytes, "WordDocument") ? throw RefusedDocumentException.NotRead("Word 97–2003 (.doc)", ".docx")
            : throw RefusedDocumentException.NotRead("OLE 复合文件 compound file", ".docx 或 or .xlsx");
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

using System.IO.Compression;
using System.Text;

namespace DutyGraph.Import;

/// <summary>Chooses the format of a ZIP archive by what it holds.</summary>
internal static class OfficeFile
{
    /// <summary>Lays an office file out.</summary>
    /// <param name="name">Its name, without folders.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="titles">The titles of columns that are known.</param>
    /// <exception cref="RefusedDocumentException">It is none that is read, or must not be.</exception>
    internal static Layout Layout(string name, ReadOnlyMemory<byte> content, ColumnTitles titles)
    {
        using var archive = ZipFile.Open(content);
        if (IsArchive(archive))
        {
            throw new RefusedDocumentException("ARCHIVE_IN_PLACE_OF_A_DOCUMENT", "这是压缩包，应为其中的一份文件。This is an archive: expected one document of it.");
        }

        if (archive.Entries.Any(entry => entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            throw RefusedDocumentException.Macros();
        }

        if (archive.Entries.Any(entry => entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase)))
        {
            XmlParts.Check(archive, "DOCX");
            return WordLayout.Of(name, content, titles);
        }

        if (archive.GetEntry("xl/workbook.bin") is null && archive.Entries.Any(entry => entry.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)))
        {
            XmlParts.Check(archive, "XLSX");
            return WorkbookLayout.Of(name, content, titles, "XLSX");
        }

        throw Refuse(archive);
    }

    /// <summary>Whether an archive is of documents, and no document itself.</summary>
    internal static bool IsArchive(ZipArchive archive) =>
        archive.GetEntry("[Content_Types].xml") is null && archive.GetEntry("mimetype") is null && archive.GetEntry("OFD.xml") is null;

    private static RefusedDocumentException Refuse(ZipArchive archive) =>
        archive.GetEntry("xl/workbook.bin") is not null ? RefusedDocumentException.NotRead("XLSB", ".xlsx")
        : archive.GetEntry("OFD.xml") is not null ? RefusedDocumentException.NotRead("OFD", ".docx 或有文字层的 .pdf, or as .pdf with a text layer")
        : archive.GetEntry("mimetype") is { } type && Encoding.ASCII.GetString(ZipFile.Unpack(type, FormatLimits.UnpackedBytes)).Contains("opendocument", StringComparison.Ordinal)
            ? RefusedDocumentException.NotRead("OpenDocument", ".docx 或 or .xlsx")
        : RefusedDocumentException.NotRead("Office Open XML（非 .docx、.xlsx，neither）", ".docx 或 or .xlsx");
}

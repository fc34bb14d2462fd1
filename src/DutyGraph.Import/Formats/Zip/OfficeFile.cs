using System.IO.Compression;
using System.Text;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Detects the format of a ZIP file by its entries.</summary>
internal static class OfficeFile
{
    /// <summary>Lays out an office file.</summary>
    /// <param name="name">The file name, without folders.</param>
    /// <param name="content">The content of the file.</param>
    /// <param name="titles">Recognizes column titles.</param>
    /// <exception cref="RefusedDocumentException">The format is not supported, or the file has macros.</exception>
    internal static Layout Layout(string name, ReadOnlyMemory<byte> content, ColumnTitles titles)
    {
        using var archive = ZipFile.Open(content);
        if (IsArchive(archive))
        {
            throw new RefusedDocumentException("ARCHIVE_IN_PLACE_OF_A_DOCUMENT", new("这是压缩包，应为其中的一份文件。", "This is an archive: expected one document of it."));
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
            return WorkbookPackage.Of(name, content, archive, titles);
        }

        throw Refuse(archive);
    }

    /// <summary>Whether a ZIP file is an archive of documents and not a document itself.</summary>
    internal static bool IsArchive(ZipArchive archive) =>
        archive.GetEntry("[Content_Types].xml") is null && archive.GetEntry("mimetype") is null && archive.GetEntry("OFD.xml") is null;

    private static RefusedDocumentException Refuse(ZipArchive archive) =>
        archive.GetEntry("xl/workbook.bin") is not null ? RefusedDocumentException.NotRead(BilingualText.Same("XLSB"), BilingualText.Same(".xlsx"))
        : archive.GetEntry("OFD.xml") is not null ? RefusedDocumentException.NotRead(
            BilingualText.Same("OFD"), new(".docx 或有文字层的 .pdf", ".docx, or .pdf with a text layer"))
        : archive.GetEntry("mimetype") is { } type
            && Encoding.ASCII.GetString(ZipFile.Unpack(type, FormatLimits.UnpackedBytes)).Contains("opendocument", StringComparison.Ordinal)
            ? RefusedDocumentException.NotRead(BilingualText.Same("OpenDocument"), RefusedDocumentException.OfficeFile)
        : RefusedDocumentException.NotRead(
            new("Office Open XML（非 .docx、.xlsx）", "Office Open XML, but neither .docx nor .xlsx"), RefusedDocumentException.OfficeFile);
}

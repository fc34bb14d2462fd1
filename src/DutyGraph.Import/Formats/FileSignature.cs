using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>The kind of a file, by its first bytes.</summary>
internal enum FileKind
{
    /// <summary>Text in some encoding, or unknown bytes.</summary>
    Text,

    /// <summary>A ZIP archive: .docx, .xlsx, or an archive of documents.</summary>
    Zip,

    /// <summary>A compound file: .xls, .doc, or an office file with a password.</summary>
    Compound,

    /// <summary>A PDF.</summary>
    Pdf,

    /// <summary>A known format that is not supported.</summary>
    NotRead,
}

/// <summary>Detects the kind of a file by its first bytes.</summary>
internal static class FileSignature
{
    /// <summary>Other bytes may precede the signature of a PDF (ISO 32000-1, annex H.3.4.1).</summary>
    private const int PdfWithin = 1024;

    private static readonly BilingualText Recognised = new("文字识别（OCR）后的 .docx 或 .txt", ".docx or .txt, as text recognised by OCR");

    private static readonly (byte[] Bytes, BilingualText Format, BilingualText Instead)[] NotRead =
    [
        ("{\\rtf"u8.ToArray(), BilingualText.Same("RTF"), BilingualText.Same(".docx")),
        ([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D], new("PNG 图片", "a PNG image"), Recognised),
        ([0xFF, 0xD8, 0xFF], new("JPEG 图片", "a JPEG image"), Recognised),
        ("II*\0"u8.ToArray(), new("TIFF 图片", "a TIFF image"), Recognised),
        ("MM\0*"u8.ToArray(), new("TIFF 图片", "a TIFF image"), Recognised),
        ("GIF8"u8.ToArray(), new("GIF 图片", "a GIF image"), Recognised),
        ("Rar!"u8.ToArray(), BilingualText.Same("RAR"), BilingualText.Same(".zip")),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], BilingualText.Same("7z"), BilingualText.Same(".zip")),
        ([0x1F, 0x8B, 0x08], BilingualText.Same("gzip"), BilingualText.Same(".zip")),
        ("MIME-Version:"u8.ToArray(), BilingualText.Same("MHTML"), new(".html 或 .docx", ".html or .docx")),
    ];

    internal static FileKind Of(ReadOnlySpan<byte> content) =>
        content.StartsWith("PK\u0003\u0004"u8) || content.StartsWith("PK\u0005\u0006"u8) ? FileKind.Zip
        : content.StartsWith(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }) ? FileKind.Compound
        : content[..Math.Min(content.Length, PdfWithin)].IndexOf("%PDF-"u8) >= 0 ? FileKind.Pdf
        : Find(content) is not null ? FileKind.NotRead
        : FileKind.Text;

    /// <summary>Creates the error for a format that is not supported.</summary>
    internal static RefusedDocumentException Refuse(ReadOnlySpan<byte> content) =>
        Find(content) is var (format, instead)
            ? RefusedDocumentException.NotRead(format, instead)
            : throw new ArgumentException("The format is read.", nameof(content));

    private static (BilingualText Format, BilingualText Instead)? Find(ReadOnlySpan<byte> content)
    {
        foreach (var (bytes, format, instead) in NotRead)
        {
            if (content.StartsWith(bytes))
            {
                return (format, instead);
            }
        }

        return null;
    }
}

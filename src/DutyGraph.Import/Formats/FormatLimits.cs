namespace DutyGraph.Import;

/// <summary>Size limits for documents of any format. The largest published list has 269 items, 40 pages and 60,000 characters.</summary>
internal static class FormatLimits
{
    /// <summary>Rows and paragraphs in a document, and lines of a text that are not empty.</summary>
    internal const int Rows = 20_000;

    /// <summary>Lines of a text, also empty ones. Each may end with two characters.</summary>
    internal const int Lines = 200_000;

    /// <summary>Columns in a table.</summary>
    internal const int Columns = 256;

    /// <summary>Characters in all rows and paragraphs.</summary>
    internal const int Characters = 2_000_000;

    /// <summary>Characters of an HTML document, with its tags.</summary>
    internal const int MarkupCharacters = 8_000_000;

    /// <summary>Nesting depth of HTML or XML tags.</summary>
    internal const int Depth = 256;

    /// <summary>Opening tags in an HTML document.</summary>
    internal const int Tags = 300_000;

    /// <summary>Files in an archive, including the parts of office files.</summary>
    internal const int ArchiveEntries = 2_000;

    /// <summary>Documents read from one archive.</summary>
    internal const int ArchiveDocuments = 100;

    /// <summary>Total unpacked size of the documents in an archive, in bytes: 128 MiB.</summary>
    internal const int ArchiveBytes = 128 * 1024 * 1024;

    /// <summary>Unpacked size of the XML parts of an office file, of one and of all together, in bytes: 32 MiB.</summary>
    internal const int UnpackedBytes = 32 * 1024 * 1024;

    /// <summary>Pages in a PDF.</summary>
    internal const int Pages = 500;

    /// <summary>Letters on a page of a PDF.</summary>
    internal const int PageLetters = 40_000;

    /// <summary>Letters of a PDF. The longest published list has 45,000.</summary>
    internal const int PdfLetters = 200_000;

    /// <summary>Lines drawn on a page of a PDF.</summary>
    internal const int PageRulings = 20_000;
}

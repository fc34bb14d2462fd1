namespace DutyGraph.Import;

/// <summary>What a document of any format may cost. The largest published list has 269 items, 40 pages and 0.4 million characters.</summary>
internal static class FormatLimits
{
    /// <summary>Rows and paragraphs of one document.</summary>
    internal const int Rows = 50_000;

    /// <summary>Columns of a table; cells beyond are refused.</summary>
    internal const int Columns = 256;

    /// <summary>Characters of all rows and paragraphs.</summary>
    internal const int Characters = 8_000_000;

    /// <summary>Marks of HTML or XML inside one another.</summary>
    internal const int Depth = 256;

    /// <summary>Opening marks of an HTML document.</summary>
    internal const int Tags = 300_000;

    /// <summary>Files in an archive, parts of an office file among them.</summary>
    internal const int ArchiveEntries = 2_000;

    /// <summary>Documents that are read from one archive.</summary>
    internal const int ArchiveDocuments = 100;

    /// <summary>Bytes of all documents of an archive, unpacked: 128 MiB.</summary>
    internal const int ArchiveBytes = 128 * 1024 * 1024;

    /// <summary>Bytes of an XML part of an office file, or of all of them that are read, unpacked: 32 MiB.</summary>
    internal const int UnpackedBytes = 32 * 1024 * 1024;

    /// <summary>Pages of a PDF.</summary>
    internal const int Pages = 500;

    /// <summary>Letters of one page of a PDF.</summary>
    internal const int PageLetters = 40_000;

    /// <summary>Lines drawn on one page of a PDF.</summary>
    internal const int PageRulings = 20_000;
}

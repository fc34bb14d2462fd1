using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Reads a published list into facts. Thread-safe.</summary>
/// <param name="reference">The reference tables.</param>
/// <param name="corrections">Manual corrections of damaged cells.</param>
public sealed class ListReader(ReferenceTables reference, Corrections corrections)
{
    /// <summary>The greatest size of a file in bytes: 20 MiB.</summary>
    public const int MaximumBytes = 20 * 1024 * 1024;

    private readonly DocumentFormats _formats = new(reference.Titles);
    private readonly LayoutReader _lists = new(reference);
    private readonly ItemReader _items = new(reference);
    private readonly TownshipResolver _townships = new(reference);
    private readonly FactsBuilder _facts = new(reference);

    /// <summary>Reads a document completely or not at all. An unexpected exception becomes the error READER_FAULT.</summary>
    /// <param name="fileName">The file name, with or without folders.</param>
    /// <param name="content">
    /// The content: text in UTF-8, UTF-16 or GB18030, HTML, .csv, .xlsx, .xls, .docx, or a PDF with a text layer. A .zip with one document is read as that
    /// document.
    /// </param>
    /// <param name="township">The township (昌吉市六工镇) if the document does not name it; null to use the document's own.</param>
    public ReadResult Read(string fileName, ReadOnlyMemory<byte> content, string? township = null)
    {
        var name = Path.GetFileName(fileName);
        try
        {
            return ReadContent(name, content, township);
        }
#pragma warning disable CA1031 // An unexpected exception in one file must not stop the import of the others.
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
#pragma warning restore CA1031
        {
            return Refuse(name, "READER_FAULT", null,
                new(
                    $"读取程序在此文件上出错，其他文件不受影响：{exception.GetType().Name}: {exception.Message}",
                    $"The reader failed on this file; others are not affected: {exception.GetType().Name}: {exception.Message}"))
                with { Fault = exception };
        }
    }

    private ReadResult ReadContent(string name, ReadOnlyMemory<byte> content, string? township)
    {
        if (Unpack(content, out var packed) is { } refused)
        {
            return Refuse(name, refused.Code, refused.Line, refused.Text);
        }

        content = packed;
        if (!_formats.TryRead(name, content, out var layout, out var error, out var fault))
        {
            return new ReadResult(name, null, [error]) { Fault = fault };
        }

        if (_lists.Read(layout) is not { } source)
        {
            return Refuse(name, "NO_LIST", null,
                new("文本中没有履职事项清单：应有「序号、事项类别、事项名称」等列的表格。", "No duty list in the text: expected tables with the columns 序号, 事项类别, 事项名称 …."));
        }

        var (of, refusal) = FindTownship(name, source.TownshipName, township);
        if (source.Findings.Refusals.Count > 0 || of is null)
        {
            var refusals = source.Findings.Refusals.Select(found => new ImportError(found.Code, name, found.Line, found.Message));
            return new ReadResult(name, null, [.. refusals, .. refusal is null ? [] : new[] { refusal }]);
        }

        var printed = _items.Read(source);
        var parts = source.Layout is null ? null : Accounting.Of(source.Layout, printed, source.Findings);
        var corrected = corrections.Apply(source.Text, printed);
        List<ImportError> breaks =
        [
            .. Sections.Check(name, source, of, _townships),
            .. Numbering.Check(name, corrected),
            .. ColumnShapes.Check(name, corrected),
            .. Agreement.Check(name, corrected),
        ];
        if (breaks.Count > 0)
        {
            return new ReadResult(name, null, breaks);
        }

        var facts = Compare(_facts.Build(source, of, Agreement.Flag(corrected)), township, source.Text);
        return new ReadResult(name, facts, []) { Parts = parts, Text = source.Text };
    }

    /// <summary>Reads a file completely or not at all. A file that cannot be opened gives the error UNREADABLE_FILE.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="township">The township (昌吉市六工镇) if the document does not name it; null to use the document's own.</param>
    public ReadResult ReadFile(string path, string? township = null) => Load(path, out var content) ?? Read(path, content, township);

    /// <summary>Reads a file with one document, or a .zip with several.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="township">The township of documents that do not name it; null to use the documents' own.</param>
    /// <returns>A result for each document, named by the archive and the path in it. An archive that cannot be opened gives one result with the
    /// error.</returns>
    public IEnumerable<ReadResult> ReadAll(string path, string? township = null)
    {
        if (Load(path, out var content) is { } unreadable)
        {
            return [unreadable];
        }

        return ReadAll(path, content, township);
    }

    /// <summary>Reads a document, or a .zip with several, from a stream such as a pipe.</summary>
    /// <param name="name">The name of the document.</param>
    /// <param name="stream">The content; its length need not be known.</param>
    /// <param name="township">The township of documents that do not name it; null to use the documents' own.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public IEnumerable<ReadResult> ReadAll(string name, Stream stream, string? township = null) => ReadAll(name, Content(stream), township);

    private List<ReadResult> ReadAll(string path, byte[] content, string? township) =>
        DocumentArchive.Accepts(content) ? ReadArchive(Path.GetFileName(path), content, township) : [Read(path, content, township)];

    // Of a file that is too large, only as much is loaded as the reader needs to refuse it. A pipe has no length.
    private static byte[] Content(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var content = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, MaximumBytes + 1L) : 0);
        var part = new byte[81920];
        for (int read; content.Length <= MaximumBytes && (read = stream.Read(part)) > 0;)
        {
            content.Write(part, 0, (int)Math.Min(read, MaximumBytes + 1L - content.Length));
        }

        return content.ToArray();
    }

    // A .zip with one document is that document, with the same id.
    private static RefusedDocumentException? Unpack(ReadOnlyMemory<byte> content, out ReadOnlyMemory<byte> document)
    {
        document = content;
        try
        {
            if (DocumentArchive.Accepts(content))
            {
                var documents = DocumentArchive.Documents(content).Take(2).ToList();
                document = documents.Count == 1 ? documents[0].Content : content;
            }

            return null;
        }
        catch (RefusedDocumentException refused)
        {
            return refused;
        }
    }

    private List<ReadResult> ReadArchive(string name, ReadOnlyMemory<byte> content, string? township)
    {
        var results = new List<ReadResult>();
        try
        {
            foreach (var (entry, document) in DocumentArchive.Documents(content))
            {
                var result = Read(entry, document, township);
                var path = $"{name}/{entry}";
                results.Add(result with { FileName = path, Errors = [.. result.Errors.Select(error => error with { FileName = path })] });
            }
        }
        catch (RefusedDocumentException refused)
        {
            // Documents read before stay valid, since each is complete in itself.
            results.Add(Refuse(name, refused.Code, refused.Line, refused.Text));
        }

        return results;
    }

    private static ReadResult? Load(string path, out byte[] content)
    {
        content = [];
        try
        {
            using var stream = File.OpenRead(path);
            content = Content(stream);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(Path.GetFileName(path), "UNREADABLE_FILE", null, new(
                $"文件无法读取：应为可读的文件。（{exception.Message}）", $"The file cannot be read: {exception.Message}"));
        }
    }

    // The document's own township is used. A different given one is reported, since the wrong file may have been named.
    private Facts Compare(Facts read, string? given, SourceText text)
    {
        if (given is null || _townships.Resolve(given).Township?.Id == read.Township.Id)
        {
            return read;
        }

        var issue = new DataIssue(
            IssueSeverity.Inferred, "TOWNSHIP_DIFFERS",
            $"给出的乡镇是「{given}」，文件写明的是 {read.Township.FullName}，以文件为准。"
            + $"The township given is 「{given}」, the document's own is {read.Township.FullName}: the document's was taken.",
            "township", 1, given, null) { Place = text.PlaceOf(1) };
        return read with { Document = read.Document with { Issues = [issue, .. read.Document.Issues] } };
    }

    private (Township? Township, ImportError? Error) FindTownship(string fileName, string? printed, string? given)
    {
        if (printed is null && given is null)
        {
            return (null, new ImportError("NO_TOWNSHIP", fileName, null,
                new("文件没有写明乡镇：应在标题中写出，或另行给出（如 昌吉市六工镇）。", "The document does not name its township: expected it in a title, or given (昌吉市六工镇).")));
        }

        var reading = new[] { printed, given }.OfType<string>().Select(_townships.Resolve).ToList();
        return reading.FirstOrDefault(found => found.Township is not null)?.Township is { } township
            ? (township, null)
            : (null, Unresolved(fileName, printed ?? given!, reading[0]));
    }

    private static ImportError Unresolved(string fileName, string printed, TownshipReading reading) => reading.Candidates.Count == 0
        ? new ImportError("UNKNOWN_COUNTY", fileName, null,
            new(
                $"「{printed}」不含行政区划表中的县（市、区、旗）：应如 昌吉市六工镇。",
                $"'{printed}' names no county of the table of divisions: expected something like 昌吉市六工镇."))
        : new ImportError("AMBIGUOUS_TOWNSHIP", fileName, null,
            new(
                $"「{printed}」可能是 {string.Join('、', reading.Candidates.Select(candidate => candidate.FullName))}：应写明地、州、市。",
                $"'{printed}' may be any of {string.Join(", ", reading.Candidates.Select(candidate => candidate.FullName))}: expected the prefecture too."));

    private static ReadResult Refuse(string fileName, string code, int? line, BilingualText message) =>
        new(fileName, null, [new ImportError(code, fileName, line, message)]);
}

/// <summary>The result of reading one file.</summary>
/// <param name="FileName">The file name, without folders.</param>
/// <param name="Facts">The facts; null if the file could not be read as a list.</param>
/// <param name="Errors">The reasons; empty if the file was read.</param>
public sealed record ReadResult(string FileName, Facts? Facts, IReadOnlyList<ImportError> Errors)
{
    /// <summary>How every part of the document was used; null if it could not be read as a list.</summary>
    public DocumentParts? Parts { get; init; }

    /// <summary>The lines of the document with their positions; null if it could not be read as a list.</summary>
    public SourceText? Text { get; init; }

    /// <summary>The exception of this program or of a library that reads the format, for the log; otherwise null.</summary>
    public Exception? Fault { get; init; }
}

using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>
/// Reads the files in a folder's <c>sources/</c> one after another. The folder may be larger than memory: a document is released when the caller moves on.
/// </summary>
public sealed class SourceFolder
{
    /// <summary>The number of files read ahead for each processor, which are in memory at the same time.</summary>
    private const int Ahead = 4;

    private readonly string[] _paths;
    private readonly ListReader _reader;
    private readonly CorrectionsUse _corrections;
    private readonly TopicCorrections _topics;
    private readonly Dictionary<(string Township, string? Edition), (string Id, string FileName)> _last = [];

    /// <summary>Reads the tables of the folder and lists its files, ordered by name (code point), without hidden ones.</summary>
    /// <inheritdoc cref="ImportFolder.Read"/>
    public SourceFolder(string folder, string fallbackFolder)
    {
        _paths = [.. Directory.GetFiles(Path.Combine(folder, "sources"))
            .Where(path => !Path.GetFileName(path).StartsWith('.')).Order(CodePointComparer.Instance)];
        var corrections = Corrections.Read(Path.Combine(folder, "corrections"));
        _corrections = corrections.Watch();
        _topics = TopicCorrections.Read(folder, fallbackFolder);
        var reference = ImportFolder.Reference(folder, fallbackFolder);
        (_reader, Reference) = (new ListReader(reference, corrections), reference);
    }

    /// <summary>The number of files.</summary>
    public int Count => _paths.Length;

    /// <summary>Errors that concern the folder as a whole, after all files are read: corrections without effect.</summary>
    public IEnumerable<ImportError> Errors => _corrections.Unused().Concat(_topics.Unmatched());

    /// <summary>Manual decisions about topics.</summary>
    public TopicRules Topics => _topics.Rules;

    /// <summary>The nodes that the reference tables own.</summary>
    public ReferenceNodes Reference { get; }

    /// <summary>Returns a result for each file, in order. Can be enumerated only once.</summary>
    /// <param name="progress">Receives the result of each file, from any thread; may be null.</param>
    /// <param name="cancellation">Stops the import between files.</param>
    public IEnumerable<ReadResult> Files(IProgress<ReadResult>? progress = null, CancellationToken cancellation = default)
    {
        foreach (var paths in _paths.Chunk(Ahead * Environment.ProcessorCount))
        {
            var files = new IReadOnlyList<ReadResult>[paths.Length];
            Parallel.For(0, paths.Length, new ParallelOptions { CancellationToken = cancellation }, index =>
            {
                files[index] = [.. _reader.ReadAll(paths[index])];
                foreach (var file in files[index])
                {
                    progress?.Report(file);
                }
            });
            for (var i = 0; i < files.Length; i++)
            {
                foreach (var file in files[i].Select(WithNoteOfSameMonth))
                {
                    if (file.Facts is { } facts)
                    {
                        _corrections.Note(facts);
                        _topics.Note(facts);
                    }

                    yield return file;
                }

                files[i] = [];
            }
        }
    }

    /// <summary>
    /// Reports two documents of the same township and month, since the later one supersedes the earlier. Identical files under two names are one document.
    /// </summary>
    private ReadResult WithNoteOfSameMonth(ReadResult file)
    {
        if (file.Facts is not { } facts)
        {
            return file;
        }

        var place = (facts.Township.Id, facts.Document.Edition);
        var (id, fileName) = _last.GetValueOrDefault(place, (facts.Document.Id, file.FileName));
        _last[place] = (facts.Document.Id, file.FileName);
        return id == facts.Document.Id ? file : file with
        {
            Errors = [.. file.Errors, new ImportError("DUPLICATE_EDITION", file.FileName, null,
                new(
                    $"{facts.Township.FullName} {facts.Document.Edition ?? "无日期"} 的清单有两份文件：{file.FileName} 有效，{fileName} 保留，但不再有效。",
                    $"{file.FileName} is in force, {fileName} stays but is superseded: "
                    + $"both are of {facts.Township.FullName}, {facts.Document.Edition ?? "undated"}, and the later counts."))],
        };
    }
}

using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>
/// Reads the files of a folder's <c>sources/</c> one after another, for a folder that is larger than memory: a document is let go once its reader has taken it.
/// </summary>
public sealed class SourceFolder
{
    /// <summary>How many files are read ahead, for each processor: what stands in memory at once.</summary>
    private const int Ahead = 4;

    private readonly string[] _paths;
    private readonly ListReader _reader;
    private readonly CorrectionsUse _corrections;
    private readonly TopicCorrections _topics;
    private readonly Dictionary<(string Township, string? Edition), (string Id, string FileName)> _last = [];

    /// <summary>Reads the tables of the folder, and looks which files there are: in the order of names by code point; hidden ones are passed over.</summary>
    /// <inheritdoc cref="ImportFolder.Read"/>
    public SourceFolder(string folder, string fallbackFolder)
    {
        _paths = [.. Directory.GetFiles(Path.Combine(folder, "sources"))
            .Where(path => !Path.GetFileName(path).StartsWith('.')).Order(CodePointComparer.Instance)];
        var corrections = Corrections.Read(Path.Combine(folder, "corrections"));
        _corrections = corrections.Watch();
        _topics = TopicCorrections.Read(folder, fallbackFolder);
        _reader = new ListReader(ImportFolder.Reference(folder, fallbackFolder), corrections);
    }

    /// <summary>How many files there are.</summary>
    public int Count => _paths.Length;

    /// <summary>Errors of the folder as a whole, once all files were read: corrections that change nothing.</summary>
    public IEnumerable<ImportError> Errors => _corrections.Unused().Concat(_topics.Unmatched());

    /// <summary>Our own decisions about topics.</summary>
    public TopicRules Topics => _topics.Rules;

    /// <summary>A result for each file, in order. It can be enumerated once.</summary>
    /// <param name="progress">Told of each file once it is read, from any thread; may be null.</param>
    /// <param name="cancellation">Stops between files.</param>
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
    /// Two documents of one township and month are worth a word, since the later supersedes the earlier. The same bytes under another name are the same document.
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
                $"{facts.Township.FullName} {facts.Document.Edition ?? "无日期"} 的清单有两份文件：{file.FileName} 有效，{fileName} 保留，但不再有效。"
                + $"{file.FileName} is in force, {fileName} stays but is superseded: both are of one township and month, and the later counts.")],
        };
    }
}

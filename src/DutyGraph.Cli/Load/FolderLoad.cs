using DutyGraph.Core;
using DutyGraph.Import;
using DutyGraph.Neo4j;

namespace DutyGraph.Cli;

/// <summary>Loads an import folder into Neo4j, one document at a time, so that it may be larger than memory.</summary>
/// <param name="folder">The import folder.</param>
/// <param name="terminal">Receives progress, errors and the summary.</param>
internal sealed class FolderLoad(string folder, Terminal terminal)
{
    private readonly List<ImportError> _errors = [];

    /// <summary>Loads the folder.</summary>
    /// <param name="target">The database.</param>
    /// <param name="cancellation">Stops the command between documents.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">The folder has no lists.</exception>
    /// <exception cref="Neo4jException">The database cannot be reached or refuses access. Documents already reported as written stay written.</exception>
    public async Task<int> RunAsync(Neo4jOptions target, CancellationToken cancellation)
    {
        var sources = FolderReading.Open(folder);
        await using var cypher = Neo4jTransport.Create(target);
        var loaded = await LongWork.ShowAsync(
            terminal,
            new("正在载入 Neo4j", "Loading into Neo4j"),
            say => new Neo4jLoader(cypher) { Topics = sources.Topics, Reference = sources.Reference }
                .LoadAsync(Readable(sources, cancellation), new Steps(say, sources.Count, terminal), cancellation));

        _errors.AddRange(sources.Errors);
        var complete = FolderReading.SayErrors(_errors, terminal);
        foreach (var refused in loaded.Refused)
        {
            terminal.Error.WriteLine($"{refused.Document.FileName}: {terminal.In("错误", "error")} NOT_LOADED: {terminal.In(refused.Reason!.Value)}");
        }

        terminal.Output.WriteLine(terminal.In(
            $"写入 {loaded.Written} 份文件（{loaded.Items} 条），未变 {loaded.Unchanged} 份，未载入 {loaded.Refused.Length} 份，未读出 {Unread} 份",
            $"{loaded.Written} documents written ({loaded.Items} items), {loaded.Unchanged} unchanged, {loaded.Refused.Length} not loaded, {Unread} not read"));
        return complete && loaded.Refused.IsEmpty ? ExitCode.Done : ExitCode.NotAList;
    }

    private int Unread { get; set; }

    private IEnumerable<Facts> Readable(SourceFolder sources, CancellationToken cancellation)
    {
        foreach (var file in sources.Files(progress: null, cancellation))
        {
            _errors.AddRange(file.Errors);
            if (file.Facts is { } facts)
            {
                yield return facts;
            }
            else
            {
                Unread++;
            }
        }
    }

    /// <summary>Reports synchronously; <see cref="Progress{T}"/> could still report after the summary is printed.</summary>
    private sealed class Steps(Action<string> say, int files, Terminal terminal) : IProgress<LoadStep>
    {
        private int _done;

        public void Report(LoadStep value) => say(value switch
        {
            DocumentLoaded document => $"{Interlocked.Increment(ref _done)}/{files} {document.Document.FileName}: {Outcome(document)}",
            IndexesBuilding building => $"{terminal.In("等待索引：", "waiting for indexes: ")}{terminal.Joined(building.Indexes.Select(index => $"{index}"))}",
            TablesApplying => terminal.In("对照表已变，更新图中的节点", "applying changed reference tables"),
            TopicsResolving => terminal.In("识别共同事项", "finding topics"),
            _ => value.ToString(),
        });

        private string Outcome(DocumentLoaded document) => document.Outcome switch
        {
            LoadOutcome.Written => terminal.In($"写入 {document.Items} 条", $"{document.Items} items written"),
            LoadOutcome.Unchanged => terminal.In("未变", "unchanged"),
            _ => terminal.In("未载入", "not loaded"),
        };
    }
}

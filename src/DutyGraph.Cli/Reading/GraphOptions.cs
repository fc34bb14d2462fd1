using System.CommandLine;
using DutyGraph.Core;
using DutyGraph.Embedded;
using DutyGraph.Neo4j;

namespace DutyGraph.Cli;

/// <summary>The options that say which graph a command asks: that of an import folder, read into memory, or the one in Neo4j.</summary>
/// <param name="terminal">Receives progress and errors.</param>
internal sealed class GraphOptions(Terminal terminal)
{
    private readonly Option<string?> _import = ImportOption.Create(terminal);
    private readonly Neo4jTarget _neo4j = new(terminal, Neo4jTarget.ToAsk);

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new[] { _import, _neo4j.Url, _neo4j.User, _neo4j.Database })
        {
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            var isNeo4j = result.GetResult(_neo4j.Url) is not null;
            if (isNeo4j && result.GetResult(_import) is not null)
            {
                result.AddError(terminal.In("--import 与 --neo4j 只能用一个。", "Use only one of --import and --neo4j."));
            }

            if (!isNeo4j && (result.GetResult(_neo4j.User) ?? result.GetResult(_neo4j.Database)) is { } alone)
            {
                result.AddError(terminal.In($"{alone.Option.Name} 须与 --neo4j 同用。", $"{alone.Option.Name} needs --neo4j."));
            }
        });
    }

    /// <summary>Opens the graph and asks it. Errors of the import folder are printed, and readable files still answer.</summary>
    /// <param name="result">The arguments.</param>
    /// <param name="ask">Asks the graph and prints the answer; not called if no file is readable.</param>
    /// <param name="cancellation">Stops the command.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">The folder has no lists, or the database has no graph.</exception>
    /// <exception cref="Neo4jException">Neo4j cannot be reached or refuses access.</exception>
    public async Task<int> AskAsync(ParseResult result, Func<IDutyGraph, Task> ask, CancellationToken cancellation)
    {
        if (result.GetValue(_neo4j.Url) is not null)
        {
            await using var cypher = Neo4jTransport.Create(_neo4j.Of(result));
            await ServerVersion.CheckAsync(cypher, cancellation);
            if (!await new GraphSchema(cypher, TimeProvider.System).IsAppliedAsync(cancellation))
            {
                throw new UsageException(GraphSchema.NoGraph);
            }

            await ask(new Neo4jGraph(cypher));
            return ExitCode.Done;
        }

        var report = await FolderReading.ReadAsync(ImportOption.Folder(result.GetValue(_import), terminal), terminal, cancellation);
        var isComplete = FolderReading.SayErrors([.. report.Files.SelectMany(file => file.Errors), .. report.Errors], terminal);
        var facts = report.Facts.ToList();
        if (facts.Count > 0)
        {
            await ask(new EmbeddedGraph(facts, report.Topics, report.Reference));
        }

        return isComplete ? ExitCode.Done : ExitCode.NotAList;
    }
}

using DutyGraph.Core;
using DutyGraph.Embedded;
using DutyGraph.GraphQL;
using DutyGraph.Import;
using DutyGraph.Server.Hosting;
using Microsoft.Extensions.Options;

namespace DutyGraph.Server.Loading;

/// <summary>The graph in memory. Each request uses the state of the graph at its start.</summary>
/// <param name="store">The graph in memory.</param>
/// <param name="options">The import folder.</param>
/// <param name="time">The clock for the duration of the import.</param>
/// <param name="log">The log of the import.</param>
public sealed class EmbeddedGraphStore(EmbeddedStore store, IOptions<ServiceOptions> options, TimeProvider time, ILogger<EmbeddedGraphStore> log)
    : IGraphStore, IGraphState
{
    private volatile State? _state;

    /// <summary>A name of the present state of the graph. It is different for every state, and after every restart.</summary>
    public string? Name
    {
        get
        {
            var graph = store.Current;
            if (_state is not { } state || state.Graph != graph)
            {
                _state = state = new(graph, Guid.NewGuid().ToString("N"));
            }

            return state.Name;
        }
    }

    /// <inheritdoc/>
    public Unavailable? Unavailable => store.IsLoaded ? null : Unavailable.Loading;

    /// <inheritdoc/>
    public IDutyGraph Open() => store.Current;

    /// <inheritdoc/>
    public Task FillAsync(CancellationToken stopping)
    {
        var folder = Path.GetFullPath(options.Value.Import);
        var started = time.GetTimestamp();
        Log.Reading(log, folder);
        var report = ImportFolder.Read(folder, ImportFolder.Own, cancellation: stopping);
        var graph = store.Replace(report.Facts, report.Topics, report.Reference);
        var told = new ImportLog(log);
        foreach (var file in report.Files)
        {
            told.Tell(file);
        }

        told.End(report.Errors, time.GetElapsedTime(started));

        // The service answers already; searches wait until this is done.
        graph.PrepareSearch();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<Unavailable?> ProbeAsync(CancellationToken cancellation) => ValueTask.FromResult(Unavailable);

    private sealed record State(IDutyGraph Graph, string Name);
}

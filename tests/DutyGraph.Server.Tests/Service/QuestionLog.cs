using System.Collections.Concurrent;
using DutyGraph.Core;
using DutyGraph.Server.Schema.Duties;

namespace DutyGraph.Server.Tests.Service;

/// <summary>The questions that were asked of a graph.</summary>
public sealed class QuestionLog
{
    private readonly ConcurrentQueue<(string Question, PageRequest? Page)> _asked = new();

    /// <summary>Names of the questions so far. Those of one level have no order among them: they come by name.</summary>
    public IReadOnlyList<string> Asked => [.. _asked.Select(asked => asked.Question).Order(StringComparer.Ordinal)];

    /// <summary>The pages that were asked for.</summary>
    public IReadOnlyList<PageRequest> Pages => [.. _asked.Select(asked => asked.Page).OfType<PageRequest>()];

    /// <summary>The pages of duties that were said to be asked for next.</summary>
    public ConcurrentQueue<DutiesOf> Expected { get; } = new();

    /// <summary>Writes one down.</summary>
    public void Add(string question, PageRequest? page) => _asked.Enqueue((question, page));

    /// <summary>Forgets them.</summary>
    public void Clear()
    {
        _asked.Clear();
        Expected.Clear();
    }
}

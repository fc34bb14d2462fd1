using System.Collections.Concurrent;
using DutyGraph.Core;

namespace DutyGraph.Server.Tests.Service;

/// <summary>The questions that were asked of a graph.</summary>
public sealed class QuestionLog
{
    private readonly ConcurrentQueue<(string Question, PageRequest? Page)> _asked = new();

    /// <summary>Names of the questions so far. Those of one level have no order among them: they come by name.</summary>
    public IReadOnlyList<string> Asked => [.. _asked.Select(asked => asked.Question).Order(StringComparer.Ordinal)];

    /// <summary>The pages that were asked for.</summary>
    public IReadOnlyList<PageRequest> Pages => [.. _asked.Select(asked => asked.Page).OfType<PageRequest>()];

    /// <summary>Writes one down.</summary>
    public void Add(string question, PageRequest? page) => _asked.Enqueue((question, page));

    /// <summary>Forgets them.</summary>
    public void Clear() => _asked.Clear();
}

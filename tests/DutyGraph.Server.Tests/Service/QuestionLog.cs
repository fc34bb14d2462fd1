using System.Collections.Concurrent;
using DutyGraph.Core;

namespace DutyGraph.Server.Tests.Service;

/// <summary>The queries that were sent to a graph.</summary>
public sealed class QuestionLog
{
    private readonly ConcurrentQueue<(string Question, PageRequest? Page)> _asked = new();

    /// <summary>The names of the queries so far, sorted, because the queries of one level run in any order.</summary>
    public IReadOnlyList<string> Asked => [.. _asked.Select(asked => asked.Question).Order(StringComparer.Ordinal)];

    /// <summary>The pages that were requested.</summary>
    public IReadOnlyList<PageRequest> Pages => [.. _asked.Select(asked => asked.Page).OfType<PageRequest>()];

    /// <summary>Adds a query.</summary>
    public void Add(string question, PageRequest? page) => _asked.Enqueue((question, page));

    /// <summary>Removes all queries.</summary>
    public void Clear() => _asked.Clear();
}

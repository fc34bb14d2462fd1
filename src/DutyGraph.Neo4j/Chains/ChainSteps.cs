using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Steps along edges of some kinds, from id to id. Each step is one statement, and finds its start nodes by index.</summary>
/// <param name="cypher">The server.</param>
/// <param name="kinds">The kinds of edge to follow.</param>
internal sealed class ChainSteps(ICypher cypher, IEnumerable<EdgeKind> kinds) : IChainSteps<string>
{
    private readonly string[] _kinds = [.. kinds.Select(EdgeKinds.Name)];

    /// <inheritdoc/>
    public IComparer<string> Order => CodePointComparer.Instance;

    /// <inheritdoc/>
    public string IdOf(string node) => node;

    /// <summary>Checks that each of the ids names a node.</summary>
    /// <exception cref="NodeNotFoundException">An id names no node; the first one is named.</exception>
    public async ValueTask EnsureAsync(IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        var found = (await AskAsync(ChainStatements.Find, ids, [], cancellation).ConfigureAwait(false))
            .Select(cells => cells.Text(0))
            .ToHashSet(StringComparer.Ordinal);
        if (ids.FirstOrDefault(id => !found.Contains(id)) is { } missing)
        {
            throw new NodeNotFoundException("object", missing);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<string>> NextAsync(IReadOnlyList<string> nodes, IReadOnlySet<string> known, int most, CancellationToken cancellation)
    {
        var rows = await AskAsync(ChainStatements.Next, nodes, [("known", known.ToArray()), ("most", most)], cancellation).ConfigureAwait(false);
        return [.. rows.Select(cells => cells.Text(0)).Order(CodePointComparer.Instance)];
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<(string From, string To)>> StepsAsync(IReadOnlyList<string> nodes, CancellationToken cancellation)
    {
        var rows = await AskAsync(ChainStatements.Steps, nodes, [], cancellation).ConfigureAwait(false);
        return StepsOf(rows);
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<(string From, string To)>> StepsTowardsAsync(
        IReadOnlyList<string> nodes, IReadOnlyList<string> goals, int length, CancellationToken cancellation)
    {
        var statement = length == 1 ? ChainStatements.LastStep : ChainStatements.LastButOne;
        return StepsOf(await AskAsync(statement, nodes, [("goals", goals.ToArray())], cancellation).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    public async ValueTask<long> WidthAsync(IReadOnlyList<string> nodes, CancellationToken cancellation)
    {
        var rows = await AskAsync(ChainStatements.Width, nodes, [], cancellation).ConfigureAwait(false);
        return rows.Where(cells => _kinds.Contains(cells.Text(0))).Sum(cells => (long)cells.Number(1));
    }

    /// <inheritdoc/>
    public async ValueTask<ChainLinks<string>> LinksAsync(IReadOnlyList<string> nodes, CancellationToken cancellation)
    {
        var rows = await AskAsync(ChainStatements.Links, nodes, [("shown", nodes.ToArray())], cancellation).ConfigureAwait(false);
        return new ChainLinks<string>(
            [.. rows.SelectMany(cells => cells.Each(2, edge => (EdgeKinds.Of(edge.Text(0)), cells.Text(0), edge.Text(1))))],
            [.. rows.SelectMany(cells => cells.Each(1, degree => (cells.Text(0), EdgeKinds.Of(degree.Text(0)), degree.Number(1))))]);
    }

    private static (string From, string To)[] StepsOf(Cells[] rows) => [.. rows.SelectMany(cells => cells.Texts(1).Select(to => (cells.Text(0), to)))];

    /// <summary>Runs a statement about some nodes. Ids without the prefix of a label name no node and are left out.</summary>
    private async ValueTask<Cells[]> AskAsync(
        CypherStatement statement, IReadOnlyList<string> nodes, (string Name, object? Value)[] asked, CancellationToken cancellation)
    {
        var parameters = Asking.Of([.. NodeAsking.ByLabel(nodes), ("edges", _kinds), .. asked]);
        var rows = await cypher.ReadAsync(ChainStatements.Of(statement), parameters, cancellation).ConfigureAwait(false);
        return [.. rows.Rows.Select(row => new Cells(row))];
    }
}

using DutyGraph.Core;
using DutyGraph.GraphQL.DataLoaders;
using DutyGraph.Server.Schema.Errors;

namespace DutyGraph.Server.Schema.Nodes;

/// <summary>Finds one node by id or by name.</summary>
public static class IdOrName
{
    /// <summary>Returns the node; null if there is none.</summary>
    /// <exception cref="GraphQL.GraphQLException">Neither id nor name is given (INVALID_ARGUMENT), or both.</exception>
    public static ValueTask<T?> FindAsync<T>(string? id, string? name, NodeLoader byId, IDataLoader<string, T> byName, CancellationToken cancellation)
        where T : GraphNode => (id, name) switch
        {
            ({ } known, null) => byId.FindAsync<T>(known, cancellation),
            (null, { } called) => new(byName.LoadAsync(called, cancellation)),
            _ => throw InvalidArgument.Exception("id", "id 与 name 须给出且只给出一个。 Give `id` or `name`, and only one of them."),
        };
}

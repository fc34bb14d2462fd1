using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.DataLoaders;
using DutyGraph.Server.Types.Errors;
using DutyGraph.Server.Types.Nodes;
using DutyGraph.Server.Types.Paging;

namespace DutyGraph.Server.Types.Duties;

/// <summary>Finds one node by id or name. If the query selects a page of its duties, the store reads both as one question.</summary>
[ParameterBinder]
public sealed class OwnerFinder
{
    /// <summary>The fields that are connections of the duties of a node, with the usual arguments.</summary>
    private static readonly (string Field, DutyOwner Owner)[] Fields =
        [("duties", DutyOwner.Township), ("assistedBy", DutyOwner.AssistedDepartment), ("reclaimed", DutyOwner.ReclaimingDepartment)];

    private readonly DutiesOf? _selected;
    private readonly DutiesOfLoader _duties;
    private readonly NodeLoader _nodes;

    private OwnerFinder(DutiesOf? selected, DutiesOfLoader duties, NodeLoader nodes) => (_selected, _duties, _nodes) = (selected, duties, nodes);

    /// <summary>Returns the finder for a field that returns one node. Of several pages of its duties, the first is read with the node.</summary>
    /// <param name="selection">The selection of the node.</param>
    /// <param name="duties">Loads pages of duties.</param>
    /// <param name="nodes">Loads nodes.</param>
    public static OwnerFinder Bind(ISelection selection, DutiesOfLoader duties, NodeLoader nodes) => new(
        Fields.SelectMany(each => selection.Select(each.Field).Select(field => Selected(each.Owner, field)))
            .FirstOrDefault(page => page is { Page.WithItems: true }),
        duties,
        nodes);

    /// <summary>Returns the node; null if there is none.</summary>
    /// <param name="id">Its id; null where its name is given.</param>
    /// <param name="name">Its name; null where its id is given.</param>
    /// <param name="idOf">Returns the id of the node with a full name.</param>
    /// <param name="named">Loads nodes by full or other names.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="GraphQLException">INVALID_ARGUMENT: neither id nor name is given, or both.</exception>
    public async ValueTask<T?> FindAsync<T>(string? id, string? name, Func<string, string> idOf, IDataLoader<string, T> named, CancellationToken cancellation)
        where T : GraphNode
    {
        if (id is null == name is null)
        {
            throw InvalidArgument.Exception("id", "id 与 name 须给出且只给出一个。 Give `id` or `name`, and only one of them.");
        }

        if (_selected is { } page)
        {
            try
            {
                var owner = await _duties.OwnerAsync(page, id ?? idOf(name!), cancellation);
                if (owner is not null || id is not null)
                {
                    return owner as T;
                }
            }
            catch (InvalidCursorException)
            {
                // Reported by the field of the page, if the node exists.
            }
        }

        return id is not null ? await _nodes.FindAsync<T>(id, cancellation) : await named.LoadAsync(name!, cancellation);
    }

    private static DutiesOf? Selected(DutyOwner owner, ISelectedField duties)
    {
        try
        {
            return new DutiesOf(
                owner,
                DutyFilterInput.ToFilter(duties.Argument<DutyFilterInput>("filter")),
                duties.Argument<DutyOrder?>("orderBy") ?? DutyOrder.Printed,
                Pages.Bind(
                    duties.Argument<int?>("first"),
                    duties.Argument<string>("after"),
                    duties.Argument<int?>("last"),
                    duties.Argument<string>("before"),
                    duties));
        }
        catch (GraphQLException)
        {
            // Reported by the field itself, if the node exists.
            return null;
        }
    }
}

using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Types.Duties;
using DutyGraph.Server.Types.Errors;

namespace DutyGraph.Server.Types.Paging;

/// <summary>Binds the arguments of a connection as one page request, and converts a page to a connection.</summary>
[ParameterBinder]
public static class Pages
{
    /// <summary>Returns the page request for the arguments.</summary>
    /// <param name="first">How many items from the start, 0 to 500; 50 if neither this nor <paramref name="last"/> is given.</param>
    /// <param name="after">Only items after this cursor.</param>
    /// <param name="last">How many items from the end, 0 to 500; not together with <paramref name="first"/>.</param>
    /// <param name="before">Only items before this cursor.</param>
    /// <param name="selection">The selection of the connection; the store is asked for nothing else.</param>
    /// <exception cref="GraphQLException">INVALID_ARGUMENT: out of bounds, or both directions at once.</exception>
    [Paged("first", "last")]
    public static PageRequest Bind(int? first, string? after, int? last, string? before, ISelection selection)
    {
        if (first is not null && last is not null)
        {
            throw InvalidArgument.Exception("last", "first 与 last 只能给出一个。 Give `first` or `last`, not both.");
        }

        var size = InvalidArgument.Bounded(nameof(first), first) ?? InvalidArgument.Bounded(nameof(last), last) ?? PageRequest.DefaultSize;
        var withItems = selection.IsSelected("nodes") || selection.IsSelected("edges") || selection.IsSelected("pageInfo");
        return new PageRequest(size, last is not null, after, before, withItems, selection.IsSelected("totalCount"), SelectedParts.Of(selection));
    }

    /// <summary>Asks the store for a page and converts it to a connection.</summary>
    /// <exception cref="GraphQLException">INVALID_CURSOR: a cursor does not belong to this list in this order.</exception>
    public static async Task<Connection<T>> ConnectAsync<T>(Func<ValueTask<Page<T>>> ask)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(ask);
        try
        {
            return new Connection<T>(await ask());
        }
        catch (InvalidCursorException invalid)
        {
            throw InvalidCursor(invalid);
        }
    }

    /// <summary>Returns the error INVALID_CURSOR: a cursor does not belong to this list in this order.</summary>
    public static GraphQLException InvalidCursor(InvalidCursorException invalid) =>
        new(ErrorBuilder.New().SetCode("INVALID_CURSOR").SetMessage(invalid.Message).Build());

    /// <summary>Converts a page from a loader to a connection.</summary>
    /// <inheritdoc cref="ConnectAsync{T}(Func{ValueTask{Page{T}}})"/>
    public static Task<Connection<T>> ConnectAsync<T>(this Task<Page<T>> asked)
        where T : class => ConnectAsync(() => new ValueTask<Page<T>>(asked));
}

/// <summary>Marks the arguments of a page: the cost of each field that has them depends on the requested page size.</summary>
public sealed class PagedAttribute : ListSizeAttribute
{
    /// <summary>Sets the arguments that give the page size.</summary>
    /// <param name="sizes">Names in the schema: <c>first</c>, and <c>last</c> where the list can be read from its end.</param>
    public PagedAttribute(params string[] sizes)
    {
        AssumedSize = PageRequest.DefaultSize;
        SlicingArguments = sizes;
        SizedFields = ["edges", "nodes"];
    }
}

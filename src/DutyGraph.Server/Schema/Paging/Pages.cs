using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Schema.Duties;
using DutyGraph.Server.Schema.Errors;

namespace DutyGraph.Server.Schema.Paging;

/// <summary>From the four arguments of every connection to a page, and from a page to its connection.</summary>
public static class Pages
{
    /// <summary>The slice that the arguments ask for.</summary>
    /// <param name="first">How many from the start, 0 to 500; 50 where neither this nor <paramref name="last"/> is given.</param>
    /// <param name="after">Only what stands after this cursor.</param>
    /// <param name="last">How many from the end, 0 to 500; not beside <paramref name="first"/>.</param>
    /// <param name="before">Only what stands before this cursor.</param>
    /// <param name="selection">What is selected of the connection: nothing else is asked of the store.</param>
    /// <exception cref="GraphQLException">INVALID_ARGUMENT: out of bounds, or both directions at once.</exception>
    public static PageRequest Request(int? first, string? after, int? last, string? before, ISelection selection)
    {
        if (first is not null && last is not null)
        {
            throw InvalidArgument.Exception("last", "first 与 last 只能给出一个。 Give `first` or `last`, not both.");
        }

        var size = InvalidArgument.Bounded(nameof(first), first) ?? InvalidArgument.Bounded(nameof(last), last) ?? PageRequest.DefaultSize;
        var withItems = selection.IsSelected("nodes") || selection.IsSelected("edges") || selection.IsSelected("pageInfo");
        return new PageRequest(size, last is not null, after, before, withItems, selection.IsSelected("totalCount"), SelectedParts.Of(selection));
    }

    /// <summary>Asks the store for a page, and makes a connection of it.</summary>
    /// <exception cref="GraphQLException">INVALID_CURSOR: a cursor is not one of this list in this order.</exception>
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

    /// <summary>INVALID_CURSOR: a cursor is not one of this list in this order.</summary>
    public static GraphQLException InvalidCursor(InvalidCursorException invalid) =>
        new(ErrorBuilder.New().SetCode("INVALID_CURSOR").SetMessage(invalid.Message).Build());

    /// <summary>Makes a connection of a page that a loader has asked for.</summary>
    /// <inheritdoc cref="ConnectAsync{T}(Func{ValueTask{Page{T}}})"/>
    public static Task<Connection<T>> ConnectAsync<T>(this Task<Page<T>> asked)
        where T : class => ConnectAsync(() => new ValueTask<Page<T>>(asked));
}

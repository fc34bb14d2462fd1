using System.Collections.Concurrent;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.DataLoaders;

namespace Bookshop;

/// <summary>A book.</summary>
/// <param name="Id">Unique among books.</param>
/// <param name="Title">As it is printed.</param>
/// <param name="AuthorId">Who wrote it.</param>
public sealed record Book([property: ID] string Id, string Title, string AuthorId);

/// <summary>Someone who wrote a book.</summary>
/// <param name="Id">Unique among authors.</param>
/// <param name="Name">As it is printed.</param>
public sealed record Author([property: ID] string Id, string Name);

/// <summary>A book to be added.</summary>
/// <param name="Title">As it is printed.</param>
/// <param name="AuthorId">One of those who are known.</param>
public sealed record NewBook(string Title, [property: ID] string AuthorId);

/// <summary>Every class that carries [QueryType] adds fields to the type Query.</summary>
[QueryType]
public static class BookQueries
{
    /// <summary>The books, in the order in which they came.</summary>
    [ListSize(AssumedSize = 10, SlicingArguments = ["first"])]
    public static IEnumerable<Book> GetBooks([GraphQLDescription("How many.")] int first = 10) => Shelf.Books.Take(Math.Max(0, first));

    /// <summary>The book of this id; null where there is none.</summary>
    public static Book? GetBook([ID, GraphQLDescription("The book's.")] string id) => Shelf.Books.FirstOrDefault(book => book.Id == id);
}

/// <summary>What a client may change.</summary>
[MutationType]
public static class BookMutations
{
    /// <summary>Adds a book.</summary>
    public static Book AddBook([GraphQLDescription("The book.")] NewBook book)
    {
        if (!Shelf.Authors.ContainsKey(book.AuthorId))
        {
            throw new GraphQLException(new Error("No author has this id.", "UNKNOWN_AUTHOR"));
        }

        return Shelf.Add(book);
    }
}

/// <summary>Fields that a book has beside its own properties.</summary>
[ObjectType<Book>]
public static class BookFields
{
    /// <summary>Who wrote it.</summary>
    [BindMember(nameof(Book.AuthorId))]
    public static Task<Author> GetAuthorAsync([Parent] Book book, AuthorById authors, CancellationToken cancellation) =>
        authors.LoadRequiredAsync(book.AuthorId, cancellation);
}

/// <summary>The authors of all books of an answer, in one go.</summary>
public sealed class AuthorById(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<string, Author>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<string, Author>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, Author>>(Shelf.Authors.Where(author => keys.Contains(author.Key)).ToDictionary());
}

internal static class Shelf
{
    private static int _last = 3;

    public static ConcurrentQueue<Book> Books { get; } = new([new("1", "红楼梦", "cao"), new("2", "边城", "shen"), new("3", "长河", "shen")]);

    public static Dictionary<string, Author> Authors { get; } = new() { ["cao"] = new("cao", "曹雪芹"), ["shen"] = new("shen", "沈从文") };

    public static Book Add(NewBook book)
    {
        var added = new Book($"{Interlocked.Increment(ref _last)}", book.Title, book.AuthorId);
        Books.Enqueue(added);
        return added;
    }
}

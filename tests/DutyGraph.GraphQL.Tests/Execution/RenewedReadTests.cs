using DutyGraph.GraphQL.DataLoaders;
using DutyGraph.GraphQL.Tests.Warehouse;
using Microsoft.Extensions.DependencyInjection;

namespace DutyGraph.GraphQL.Tests.Execution;

/// <summary>A field of a mutation reads what the one before it wrote: data loaders and the host's snapshot are renewed between them.</summary>
public class RenewedReadTests
{
    private const string Read = "fragment Read on Import { title township { titles } inForce }";

    [Fact]
    public async Task Mutation_FieldsThatReadBack_EachSeesTheWritesSoFar() =>
        Assert.Equal(
            """{"data":{"a":{"title":"2024","township":{"titles":["2024"]},"inForce":1}"""
            + ""","b":{"title":"2025","township":{"titles":["2024","2025"]},"inForce":2}"""
            + ""","c":{"title":"2024","township":{"titles":["2025"]},"inForce":1}}}""",
            await AskAsync(
                $$"""mutation { a: importDocument(title: "2024") { ...Read } b: importDocument(title: "2025") { ...Read } """
                + $$"""c: removeDocument(title: "2024") { ...Read } } {{Read}}"""));

    [Fact]
    public async Task Mutation_SynchronousFields_SeeTheWritesSoFar() =>
        Assert.Equal(
            """{"data":{"a":{"inForce":1},"b":{"inForce":2}}}""",
            await AskAsync("""mutation { a: importDocument(title: "2024") { inForce } b: importDocument(title: "2025") { inForce } }"""));

    [Fact]
    public async Task Query_GraphChangesMeanwhile_KeepsOneState() =>
        Assert.Equal(
            """{"data":{"before":0,"write":1,"after":0}}""",
            await AskAsync("{ before: inForce write: importBesides after: inForce }"));

    private static Task<string> AskAsync(string document) => WarehouseServer
        .Start(
            schema => schema.AddTypes(typeof(Queries), typeof(Mutations), typeof(ImportFields)),
            services: services => services.AddSingleton<Library>()
                .AddScoped<Snapshot>().AddScoped<IRequestSnapshot>(request => request.GetRequiredService<Snapshot>())
                .AddTransient(request => request.GetRequiredService<Snapshot>().State))
        .AskAsync(document);

    /// <summary>The store: a write replaces the state, which itself never changes.</summary>
    public sealed class Library
    {
        public State Current { get; private set; } = new([]);

        public void Write(IEnumerable<string> titles) => Current = new([.. titles]);
    }

    public sealed record State(IReadOnlyList<string> Titles);

    /// <summary>The state that a request reads.</summary>
    public sealed class Snapshot(Library library) : IRequestSnapshot
    {
        private State? _state;

        public State State => _state ??= library.Current;

        public void Renew() => _state = null;
    }

    [GraphQLName("Import")]
    public sealed record ImportPayload(string Title);

    public sealed record Township(IReadOnlyList<string> Titles);

    [QueryType]
    private static class Queries
    {
        public static int GetInForce(State state) => state.Titles.Count;

        public static int ImportBesides(Library library)
        {
            library.Write(["besides"]);
            return library.Current.Titles.Count;
        }
    }

    [MutationType]
    private static class Mutations
    {
        public static ImportPayload ImportDocument(string title, State state, Library library)
        {
            library.Write([.. state.Titles, title]);
            return new(title);
        }

        public static async Task<ImportPayload> RemoveDocumentAsync(string title, State state, Library library)
        {
            await Task.Yield();
            library.Write(state.Titles.Where(kept => kept != title));
            return new(title);
        }
    }

    [ObjectType<ImportPayload>]
    private static class ImportFields
    {
        public static Task<Township?> GetTownshipAsync([Parent] ImportPayload import, TownshipByName townships, CancellationToken cancellation) =>
            townships.LoadAsync(import.GetType().Name, cancellation);

        public static int GetInForce([Parent] ImportPayload import, State state) => import.Title.Length == 0 ? 0 : state.Titles.Count;
    }

    private sealed class TownshipByName(Library library, IBatchScheduler scheduler, DataLoaderOptions options)
        : BatchDataLoader<string, Township>(scheduler, options)
    {
        protected override Task<IReadOnlyDictionary<string, Township>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyDictionary<string, Township>>(keys.ToDictionary(key => key, _ => new Township(library.Current.Titles)));
    }
}

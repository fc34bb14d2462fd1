using System.Text.Json;
using DutyGraph.Core;
using DutyGraph.Embedded;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.Server.Types;
using Microsoft.Extensions.DependencyInjection;

namespace DutyGraph.Benchmarks.Race.Loads;

/// <summary>A query that is sent repeatedly.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Title">Its title in the table.</param>
/// <param name="AtLeast">The required ratio of our requests per second to those of mercurius, for the library and for the service.</param>
/// <param name="Document">The GraphQL document.</param>
internal sealed record Load(string Name, string Title, double AtLeast, string Document)
{
    private static readonly string[] Library = ["ours", "mercurius", "graphql-yoga", "graphql-net", "ceiling"];
    private static readonly string[] Introspection = ["ours", "mercurius", "graphql-yoga", "ceiling"];
    private static readonly string[] Service = ["service", Racer.ServiceOfImage, "mercurius", "graphql-yoga"];

    /// <summary>All loads, in the order of the table.</summary>
    public static readonly IReadOnlyList<Load> All =
    [
        new("typename", "`{ __typename }`", 2, "{ __typename }"),
        new("flat", "50 flat rows of 6 fields (12 KB)", 2.5, "{ duties(first: 50) { id number list category isAlone name } }"),
        new("nested", "500 rows with two nested levels (163 KB)", 4.5,
            "{ duties(first: 500) { id number list category isAlone departments { name kind { id name } } } }"),
        new("introspection", "full introspection of the service's schema (89 KB)", 10, IntrospectionQuery.Text),
        new("service-typename", "the service: `{ __typename }`", 2, "{ __typename }"),
        new("service-flat", "the service: 50 flat duties of 6 fields", 2.5, "{ duties(first: 50) { nodes { id number list name current method } } }"),
        new("service-nested", "the service: 500 duties with category, departments and their kinds", 4.5,
            "{ duties(first: 500, filter: { list: [ASSIST] }) { nodes { id number name category { id name } departments { id name kind { id name } } } } }"),
        new("service-introspection", "the service: full introspection", 10, IntrospectionQuery.Text),
    ];

    /// <summary>Returns the load with this name.</summary>
    public static Load Named(string name) => All.Single(load => load.Name == name);

    /// <summary>The servers in the order of a round; the first is ours.</summary>
    public IReadOnlyList<string> Servers => Name.StartsWith("service-", StringComparison.Ordinal) ? Service : Name == "introspection" ? Introspection : Library;

    /// <summary>Whether the load uses the schema of the service instead of the schema of the rows.</summary>
    public bool AsksService => Servers != Library;

    /// <summary>The body of the request.</summary>
    public byte[] Body => JsonSerializer.SerializeToUtf8Bytes(new { query = Document });

    /// <summary>Registers the schema of this load, as any application would.</summary>
    public IServiceCollection AddTo(IServiceCollection services) => AsksService
        ? services.AddSingleton<IDutyGraph>(new EmbeddedGraph([])).AddGraphQLServer(schema => schema.AddTypes(typeof(Api).Assembly))
        : services.AddGraphQLServer(schema => schema.AddTypes(typeof(Query)));

    /// <summary>Returns the schema of this load as SDL.</summary>
    public string Sdl()
    {
        using var services = AddTo(new ServiceCollection()).BuildServiceProvider();
        return SchemaPrinter.Print(services.GetRequiredService<Schema>());
    }
}

using System.Text.Json;
using DutyGraph.Core;
using DutyGraph.Embedded;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.Server.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace DutyGraph.Benchmarks.Race.Loads;

/// <summary>A query that is sent repeatedly.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Title">Its title in the table.</param>
/// <param name="AtLeast">The required ratio of our requests per second to those of mercurius.</param>
/// <param name="Document">The GraphQL document.</param>
internal sealed record Load(string Name, string Title, double AtLeast, string Document)
{
    /// <summary>All loads, in the order of the table.</summary>
    public static readonly IReadOnlyList<Load> All =
    [
        new("typename", "`{ __typename }`", 2, "{ __typename }"),
        new("flat", "50 flat rows of 6 fields (12 KB)", 2.5, "{ duties(first: 50) { id number list category isAlone name } }"),
        new("nested", "500 rows with two nested levels (163 KB)", 4.5,
            "{ duties(first: 500) { id number list category isAlone departments { name kind { id name } } } }"),
        new("introspection", "full introspection of the service's schema (89 KB)", 10, IntrospectionQuery.Text),
    ];

    /// <summary>Returns the load with this name.</summary>
    public static Load Named(string name) => All.Single(load => load.Name == name);

    /// <summary>Whether the load uses the schema of the service instead of the schema of the rows.</summary>
    public bool AsksService => Name == "introspection";

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

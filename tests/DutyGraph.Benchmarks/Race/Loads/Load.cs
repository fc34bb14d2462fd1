using System.Text.Json;
using DutyGraph.Core;
using DutyGraph.Embedded;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.Server.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace DutyGraph.Benchmarks.Race.Loads;

/// <summary>What is asked, over and over.</summary>
/// <param name="Name">On the command line.</param>
/// <param name="Title">In the table.</param>
/// <param name="AtLeast">How many times the requests of mercurius ours is to answer.</param>
/// <param name="Document">In GraphQL.</param>
internal sealed record Load(string Name, string Title, double AtLeast, string Document)
{
    /// <summary>In the order of the table.</summary>
    public static readonly IReadOnlyList<Load> All =
    [
        new("typename", "`{ __typename }`", 2, "{ __typename }"),
        new("flat", "50 flat rows of 6 fields (12 KB)", 2.5, "{ duties(first: 50) { id number list category isAlone name } }"),
        new("nested", "500 rows with two nested levels (163 KB)", 4.5,
            "{ duties(first: 500) { id number list category isAlone departments { name kind { id name } } } }"),
        new("introspection", "full introspection of the service's schema (89 KB)", 10, IntrospectionQuery.Text),
    ];

    /// <summary>The load of this name.</summary>
    public static Load Named(string name) => All.Single(load => load.Name == name);

    /// <summary>Whether it asks the service's schema, and not that of the rows.</summary>
    public bool AsksService => Name == "introspection";

    /// <summary>The body of the request.</summary>
    public byte[] Body => JsonSerializer.SerializeToUtf8Bytes(new { query = Document });

    /// <summary>Registers the schema that is asked, as any application does.</summary>
    public IServiceCollection AddTo(IServiceCollection services) => AsksService
        ? services.AddSingleton<IDutyGraph>(new EmbeddedGraph([])).AddGraphQLServer(schema => schema.AddTypes(typeof(Api).Assembly))
        : services.AddGraphQLServer(schema => schema.AddTypes(typeof(Query)));

    /// <summary>The schema that is asked, as text.</summary>
    public string Sdl()
    {
        using var services = AddTo(new ServiceCollection()).BuildServiceProvider();
        return SchemaPrinter.Print(services.GetRequiredService<Schema>());
    }
}

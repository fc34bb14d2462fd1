using DutyGraph.Neo4j;
using DutyGraph.Server.Hosting;
using DutyGraph.Server.Tests.Service;
using Microsoft.AspNetCore.Hosting;

namespace DutyGraph.Server.Tests.Neo4j;

/// <summary>The service in process, on Neo4j.</summary>
/// <param name="neo4j">The connection options.</param>
/// <param name="importAtStart">Whether it loads the repository's lists at the start.</param>
public sealed class Neo4jService(Neo4jOptions neo4j, bool importAtStart = true) : LoadingService(folder: null)
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting($"{ServiceOptions.Section}:{nameof(ServiceOptions.Store)}", "neo4j");
        builder.UseSetting($"{ServiceOptions.Section}:{nameof(ServiceOptions.ImportAtStart)}", $"{importAtStart}");
        builder.UseSetting($"{Neo4jOptions.Section}:{nameof(Neo4jOptions.Url)}", neo4j.Url);
        builder.UseSetting($"{Neo4jOptions.Section}:{nameof(Neo4jOptions.Password)}", neo4j.Password);
        builder.UseSetting($"{Neo4jOptions.Section}:{nameof(Neo4jOptions.Database)}", neo4j.Database);
        builder.UseSetting($"{Neo4jOptions.Section}:{nameof(Neo4jOptions.WriteStatementSeconds)}", $"{neo4j.WriteStatementSeconds}");
    }
}

using DutyGraph.GraphQL;

namespace DutyGraph.Server.Schema;

/// <summary>The schema, served.</summary>
public static class Api
{
    /// <summary>Takes the schema from the annotated classes of this assembly.</summary>
    public static WebApplicationBuilder AddApi(this WebApplicationBuilder builder)
    {
        builder.Services.AddGraphQLServer(schema => schema.AddTypes(typeof(Api).Assembly));
        return builder;
    }

    /// <summary>Serves it under a path.</summary>
    /// <param name="app">The service.</param>
    /// <param name="path">Where.</param>
    public static WebApplication MapApi(this WebApplication app, string path)
    {
        app.MapGraphQL(path);
        return app;
    }
}

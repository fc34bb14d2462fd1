using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using DutyGraph.Benchmarks.Race.Loads;
using DutyGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DutyGraph.Benchmarks.Race.Servers;

/// <summary>
/// The upper bound of Kestrel without GraphQL: reads the body and writes the same answer from objects (introspection from bytes), without parsing, validating
/// or planning.
/// </summary>
internal static class CeilingServer
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static async Task RunAsync(Load load, string url)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.Urls.Add(url);
        var introspection = load.AsksService ? await IntrospectionAsync(load) : [];
        app.Run(context => AnswerAsync(context, load, introspection));
        await app.RunAsync();
    }

    private static async Task AnswerAsync(HttpContext context, Load load, byte[] introspection)
    {
        var body = context.Request.BodyReader;
        var read = await body.ReadAsync();
        while (!read.IsCompleted)
        {
            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            read = await body.ReadAsync();
        }

        body.AdvanceTo(read.Buffer.End);
        context.Response.ContentType = "application/json; charset=utf-8";
        var output = context.Response.BodyWriter;
        if (load.AsksService)
        {
            context.Response.ContentLength = introspection.Length;
            output.Write(introspection);
        }
        else
        {
            await using var json = new Utf8JsonWriter(output, Options);
            RowsJson.Write(json, load);
        }

        await output.FlushAsync();
    }

    private static async Task<byte[]> IntrospectionAsync(Load load)
    {
        await using var services = load.AddTo(new ServiceCollection()).BuildServiceProvider();
        using var answer = await services.GetRequiredService<RequestExecutor>().ExecuteAsync(new GraphQLRequest(load.Document), services);
        return answer.Utf8Json.ToArray();
    }
}

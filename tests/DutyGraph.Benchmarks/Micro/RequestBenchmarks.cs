using BenchmarkDotNet.Attributes;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DutyGraph.Benchmarks.Micro;

/// <summary>The loads of the race without the network: time and bytes allocated per request.</summary>
[InProcess]
[MemoryDiagnoser]
public class RequestBenchmarks
{
    private IServiceProvider _services = null!;
    private RequestExecutor _executor = null!;
    private RequestDelegate _endpoint = null!;
    private GraphQLRequest _request = null!;
    private byte[] _body = [];

    /// <summary>Name of a load.</summary>
    [ParamsSource(nameof(Loads))]
    public string Load { get; set; } = "";

    /// <summary>All loads of the race.</summary>
    public static IEnumerable<string> Loads => Race.Loads.Load.All.Select(load => load.Name);

    /// <summary>Builds the schema.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var load = Race.Loads.Load.Named(Load);
        var builder = WebApplication.CreateSlimBuilder();
        load.AddTo(builder.Services);
        var app = builder.Build();
        app.MapGraphQL();
        _services = app.Services;
        _executor = _services.GetRequiredService<RequestExecutor>();
        _endpoint = ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).Single().RequestDelegate!;
        (_request, _body) = (new GraphQLRequest(load.Document), load.Body);
    }

    /// <summary>From the GraphQL document to the bytes of the answer.</summary>
    [Benchmark]
    public async Task<int> Execute()
    {
        using var answer = await _executor.ExecuteAsync(_request, _services);
        return answer.Utf8Json.Length;
    }

    /// <summary>From the body of the HTTP request to the body of the response, with an ASP.NET context built for it.</summary>
    [Benchmark]
    public async Task<long> Answer()
    {
        var context = new DefaultHttpContext { RequestServices = _services };
        context.Request.Method = HttpMethods.Post;
        context.Request.ContentType = "application/json";
        context.Request.ContentLength = _body.Length;
        context.Request.Body = new MemoryStream(_body);
        await _endpoint(context);
        return context.Response.ContentLength ?? 0;
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using DutyGraph.Neo4j;
using DutyGraph.Neo4j.Tests.Stub;
using DutyGraph.Server.Hosting;
using DutyGraph.Server.Tests.Service;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OpenTelemetry.Trace;

namespace DutyGraph.Server.Tests.Hosting;

/// <summary>What is traced and measured, and where it goes.</summary>
public sealed class TelemetryTests
{
    private const string Query = "query Counted { townships(first: 1) { nodes { counts { total } } } }";

    [Fact]
    public void Start_NoEndpointNamed_TracesNothing()
    {
        using var service = new TinyService();

        Assert.Null(service.Services.GetService<TracerProvider>());
    }

    [Fact]
    public async Task Request_EndpointNamed_SendsTracesAndMetricsThere()
    {
        using var collector = new Collector();
        var trace = ActivityTraceId.CreateRandom();
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name.StartsWith("DutyGraph.", StringComparison.Ordinal) || source.Name == "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
            {
                if (span.TraceId == trace)
                {
                    spans.Enqueue(span);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);

        await using (var service = new ObservedService(collector.Url))
        {
            using var http = await service.ReadyAsync();
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Query }) };
            request.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");
            using var answer = await http.SendAsync(request);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            await collector.ReceivedAsync("/v1/traces");
            await collector.ReceivedAsync("/v1/metrics");
        }

        var operation = Assert.Single(spans, span => span.DisplayName == "query Counted");
        Assert.Equal("Counted", operation.GetTagItem("graphql.operation.name"));
        Assert.Equal("Microsoft.AspNetCore.Hosting.HttpRequestIn", Assert.Single(spans, span => span.SpanId == operation.ParentSpanId).OperationName);
        Assert.Equal(
            ["CountsAsync", "TownshipsAsync"],
            spans.Where(span => span.ParentSpanId == operation.SpanId).Select(span => span.DisplayName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Request_Executed_RecordsTheDurationByOperationName()
    {
        var recorded = new ConcurrentQueue<IReadOnlyDictionary<string, object?>>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Name == "graphql.operation.duration")
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((_, _, tags, _) => recorded.Enqueue(new Dictionary<string, object?>([.. tags])));
        listener.Start();
        await using var service = new TinyService();
        using var http = service.CreateClient();

        using var answer = await http.PostAsJsonAsync("/graphql", new { query = "query RecordedOnce { __typename }" });

        var own = Assert.Single(recorded, tags => Equals(tags["graphql.operation.name"], "RecordedOnce"));
        Assert.Equal(("query", "Executed"), (own["graphql.operation.type"], own["graphql.result"]));
    }

    [Fact]
    public async Task Statement_OfAQuestion_IsTracedBelowIt()
    {
        using var stub = new StubServer(_ => new(202, StubServer.Nothing));
        await using var cypher = CachedCypher.Over(Neo4jTransport.Create(stub.Options), stub.Options, new FakeTimeProvider());
        using var observed = new Observed();
        using var operation = new Activity("operation").Start();

        var graph = TracedGraph.Over(new Neo4jGraph(cypher));

        await graph.CategoriesAsync(default);
        await graph.CategoriesAsync(default);

        var questions = observed.Spans.Where(span => span.ParentSpanId == operation.SpanId).ToArray();
        Assert.Equal(["CategoriesAsync", "CategoriesAsync"], questions.Select(span => span.OperationName));
        // The second answer is in the cache.
        Assert.Equal(
            ["read/server/revision", "read/nodes/categories"],
            observed.Spans.Where(span => span.ParentSpanId == questions[0].SpanId).Select(span => span.OperationName));
    }

    [Fact]
    public async Task Refusal_RequestId_IsTheTraceId()
    {
        await using var service = new TinyService();
        using var http = service.CreateClient();
        var trace = ActivityTraceId.CreateRandom();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ nothing }" }) };
        request.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");

        using var answer = await http.SendAsync(request);

        Assert.Equal($"{trace}", (string?)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["extensions"]!["requestId"]);
    }

    private sealed class ObservedService(Uri collector) : LoadingService(folder: null)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("OTEL_EXPORTER_OTLP_ENDPOINT", $"{collector}");
            builder.UseSetting("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf");
            builder.UseSetting("OTEL_BSP_SCHEDULE_DELAY", "100");
            builder.UseSetting("OTEL_METRIC_EXPORT_INTERVAL", "100");
        }
    }

    /// <summary>Takes what is sent by OTLP over HTTP.</summary>
    private sealed class Collector : IDisposable
    {
        private readonly HttpListener _listener = new();

        public Collector()
        {
            using (var free = new TcpListener(IPAddress.Loopback, 0))
            {
                free.Start();
                Url = new($"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/");
            }

            _listener.Prefixes.Add($"{Url}");
            _listener.Start();
            _ = ServeAsync();
        }

        public Uri Url { get; }

        private ConcurrentDictionary<string, TaskCompletionSource> Paths { get; } = new(StringComparer.Ordinal);

        /// <summary>Waits until something was sent to a path.</summary>
        public Task ReceivedAsync(string path) => At(path).Task.WaitAsync(TimeSpan.FromMinutes(1));

        public void Dispose() => _listener.Close();

        private TaskCompletionSource At(string path) => Paths.GetOrAdd(path, static _ => new(TaskCreationOptions.RunContinuationsAsynchronously));

        private async Task ServeAsync()
        {
            try
            {
                while (true)
                {
                    var context = await _listener.GetContextAsync();
                    At(context.Request.Url!.AbsolutePath).TrySetResult();
                    context.Response.Close();
                }
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                // The test is over.
            }
        }
    }
}

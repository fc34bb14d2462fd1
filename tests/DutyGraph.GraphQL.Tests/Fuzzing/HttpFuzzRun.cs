using System.Text.Json;
using DutyGraph.GraphQL.Tests.Http;
using DutyGraph.GraphQL.Tests.Warehouse;
using Microsoft.AspNetCore.Http;

namespace DutyGraph.GraphQL.Tests.Fuzzing;

/// <summary>Sends requests over HTTP, and reports answers that violate GraphQL over HTTP.</summary>
internal sealed class HttpFuzzRun : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly int[] Refusals = [400, 403, 405, 406, 413, 414, 415, 422];

    // Two errors are expected: a field of the warehouse fails on purpose, and another sums its input and can overflow.
    private static readonly string[] Foreseen = ["secret of the crate", "Arithmetic operation resulted in an overflow."];

    private readonly GraphQLHost _host = new(options => options.MaxRequestBytes = 50_000, WarehouseServer.Types);

    /// <summary>The number of requests by status.</summary>
    public SortedDictionary<int, int> Statuses { get; } = [];

    public Task StartAsync() => _host.InitializeAsync();

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    /// <returns>A description of the failure; null if there was none.</returns>
    public async Task<string?> TryAsync(HttpRequest request)
    {
        _host.Log.Lines.Clear();
        try
        {
            var context = await _host.SendAsync(wire => Write(request, wire)).WaitAsync(Patience);
            using var body = new MemoryStream();
            await context.Response.Body.CopyToAsync(body);
            var status = context.Response.StatusCode;
            Statuses[status] = Statuses.GetValueOrDefault(status) + 1;
            return Check(request, context.Response, body.ToArray()) ?? _host.Log.Lines.FirstOrDefault(IsUnforeseen);
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }

    private static void Write(HttpRequest request, HttpContext wire)
    {
        wire.Request.Method = request.Method;
        wire.Request.Path = "/graphql";
        wire.Request.QueryString = new(request.Query.Length == 0 ? "" : "?" + request.Query);
        wire.Request.Body = new MemoryStream(request.Body);
        foreach (var (name, value) in new[] { ("Content-Type", request.ContentType), ("Accept", request.Accept), ("Sec-Fetch-Site", request.Site) })
        {
            if (value is not null)
            {
                wire.Request.Headers[name] = value;
            }
        }
    }

    private static string? Check(HttpRequest request, HttpResponse response, byte[] body)
    {
        using var answer = JsonDocument.Parse(body);
        var (hasData, hasErrors) = (answer.RootElement.TryGetProperty("data", out var data), answer.RootElement.TryGetProperty("errors", out var errors));
        var isPlain = response.ContentType == "application/json; charset=utf-8";
        var isRight = response.StatusCode switch
        {
            // With application/json, 200 only means that the server itself answered.
            200 => isPlain ? hasData || hasErrors : hasData && !hasErrors,
            294 => !isPlain && hasData && hasErrors,
            var status => Refusals.Contains(status) && hasErrors && !hasData,
        };
        return !isPlain && response.ContentType != "application/graphql-response+json; charset=utf-8" ? $"It is answered as {response.ContentType}."
            : !isRight ? $"The status {response.StatusCode} does not fit: {answer.RootElement}"
            : hasErrors && (errors.GetArrayLength() == 0 || !answer.RootElement.GetProperty("extensions").TryGetProperty("requestId", out _))
                ? $"Its errors are none, or have no id: {answer.RootElement}"
            : request.Method != "POST" && hasData && data.ValueKind == JsonValueKind.Object && data.TryGetProperty("add", out _) ? "It changed something."
            : null;
    }

    private static bool IsUnforeseen(string line) =>
        line.Contains(" failed", StringComparison.Ordinal) && !Array.Exists(Foreseen, end => line.EndsWith(end, StringComparison.Ordinal));
}

using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DutyGraph.Neo4j.Tests.Topics;

/// <summary>A statement as Neo4j ran it.</summary>
/// <param name="Statement">The first line of its file, which says what it does.</param>
/// <param name="Hits">Database hits, of all operators.</param>
/// <param name="Operators">Those that had rows.</param>
internal sealed record ProfiledStatement(string Statement, long Hits, IReadOnlyList<string> Operators);

/// <summary>The way to a server on which every statement of the Query API is run with <c>PROFILE</c>, whatever transaction it is in.</summary>
internal sealed class ProfilingHandler() : DelegatingHandler(new SocketsHttpHandler())
{
    // A plan is as deep as it has operators one after another.
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 1000 };

    private readonly ConcurrentQueue<ProfiledStatement> _profiles = new();

    /// <summary>What was run, in order.</summary>
    public IReadOnlyList<ProfiledStatement> Profiles => [.. _profiles];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
        if (body.Length == 0 || JsonNode.Parse(body)!.AsObject() is not { } json || json["statement"] is not { } statement)
        {
            return await base.SendAsync(request, cancellationToken);
        }

        var text = statement.GetValue<string>();
        json["statement"] = "PROFILE " + text;
        var type = request.Content.Headers.ContentType;
        request.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(json));
        request.Content.Headers.ContentType = type;
        var response = await base.SendAsync(request, cancellationToken);
        var answered = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        _profiles.Enqueue(Read(text.Split('\n')[0], answered));
        var answer = new ByteArrayContent(answered);
        answer.Headers.ContentType = response.Content.Headers.ContentType;
        response.Content = answer;
        return response;
    }

    private static ProfiledStatement Read(string statement, byte[] answer)
    {
        using var json = JsonDocument.Parse(answer, Deep);
        var operators = Below(json.RootElement.GetProperty("profiledQueryPlan")).ToArray();
        return new ProfiledStatement(
            statement,
            operators.Sum(one => one.GetProperty("dbHits").GetInt64()),
            [.. operators.Where(one => one.GetProperty("records").GetInt64() > 0).Select(one => one.GetProperty("operatorType").GetString()!.Split('@')[0])]);
    }

    private static IEnumerable<JsonElement> Below(JsonElement plan) => plan.GetProperty("children").EnumerateArray().SelectMany(Below).Prepend(plan);
}

using System.Text;
using System.Text.Json;
using DutyGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace DutyGraph.GraphQL.Http;

/// <summary>Reads a GET request (GraphQL over HTTP, "GET").</summary>
internal static class GetReader
{
    /// <summary>A custom header: browsers send it across sites only after a preflight request.</summary>
    public const string PreflightHeader = "GraphQL-Preflight";

    public static ReceivedRequest Read(HttpRequest http, int maxBytes)
    {
        if (Encoding.UTF8.GetByteCount(http.QueryString.Value ?? "") is var asked && asked > maxBytes)
        {
            return Refusal.TooLarge(StatusCodes.Status414UriTooLong, asked, maxBytes);
        }

        if (http.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site" && !http.Headers.ContainsKey(PreflightHeader))
        {
            return Refusal.CrossSite;
        }

        var (variables, extensions) = (Map(http, "variables"), Map(http, "extensions"));
        using var sentExtensions = extensions.Document;
        string? hash = null;
        var problem = variables.Problem ?? extensions.Problem
            ?? (PersistedQuery.TryRead(extensions.Document?.RootElement ?? default, out hash) is { } unread ? Refusal.Malformed(unread)
                : http.Query["query"].Count == 1 || (hash is not null && !http.Query.ContainsKey("query")) ? null
                : Refusal.Malformed(new("参数 \"query\" 缺失或重复。", "Parameter \"query\" is missing, or given more than once.")));
        if (problem is not null)
        {
            variables.Document?.Dispose();
            return problem;
        }

        var request = new GraphQLRequest(http.Query["query"] is [{ } query] ? query : null, hash)
        {
            OperationName = http.Query["operationName"] is [{ Length: > 0 } name] ? name : null,
            Variables = variables.Document?.RootElement ?? default,
            AllowMutations = false,
        };
        return variables.Document is { } document ? new(request, document) : new(request);
    }

    private static (JsonDocument? Document, Refusal? Problem) Map(HttpRequest http, string name)
    {
        if (http.Query[name] is not [{ Length: > 0 } text])
        {
            return (null, null);
        }

        try
        {
            var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Null)
            {
                return (document, null);
            }

            document.Dispose();
            return (null, Refusal.Malformed(new($"参数 \"{name}\" 不是 JSON 对象。", $"Parameter \"{name}\" is not a JSON object.")));
        }
        catch (JsonException)
        {
            return (null, Refusal.Unreadable(new($"参数 \"{name}\" 不是 JSON。", $"Parameter \"{name}\" is not JSON.")));
        }
    }
}

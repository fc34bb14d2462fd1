using System.Buffers;
using System.Text.Json;
using DutyGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace DutyGraph.GraphQL.Http;

/// <summary>Reads a POST request (GraphQL over HTTP, "POST" and "JSON Encoding").</summary>
internal static class PostReader
{
    public static async ValueTask<ReceivedRequest> ReadAsync(HttpRequest http, int maxBytes)
    {
        // A JSON content type is also what keeps other sites' pages out: no browser sends it across sites without asking first.
        if (!MediaTypeHeaderValue.TryParse(http.ContentType, out var type) || !type.MediaType.Equals(MediaTypes.Json, StringComparison.OrdinalIgnoreCase)
            || (type.Charset.HasValue && !HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
        {
            return new Refusal(StatusCodes.Status415UnsupportedMediaType, $"The content type must be {MediaTypes.Json} in UTF-8.");
        }

        if (http.ContentLength > maxBytes)
        {
            return Refusal.TooLarge(maxBytes);
        }

        var reader = http.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(http.HttpContext.RequestAborted);
            if (read.Buffer.Length > maxBytes)
            {
                reader.AdvanceTo(read.Buffer.End);
                return Refusal.TooLarge(maxBytes);
            }

            if (read.IsCompleted)
            {
                var received = Parse(read.Buffer);
                reader.AdvanceTo(read.Buffer.End);
                return received;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static ReceivedRequest Parse(ReadOnlySequence<byte> body)
    {
        JsonDocument document;
        try
        {
            // The document outlives the pipe's buffer, so it has a copy.
            document = JsonDocument.Parse(body.ToArray());
        }
        catch (JsonException e)
        {
            return Refusal.Malformed(body.IsEmpty
                ? "The body is empty; a JSON object was expected."
                : $"The body is not JSON (line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}).");
        }

        if (document.RootElement.ValueKind == JsonValueKind.Object)
        {
            return Read(document);
        }

        var kind = document.RootElement.ValueKind;
        document.Dispose();
        return Refusal.Malformed(kind == JsonValueKind.Array
            ? "Requests are not taken in batches: send one JSON object a request."
            : $"The body is a JSON {kind}; an object was expected.");
    }

    private static ReceivedRequest Read(JsonDocument document)
    {
        var body = document.RootElement;
        var (query, operation) = (Member(body, "query"), Member(body, "operationName"));
        var (variables, extensions) = (Member(body, "variables"), Member(body, "extensions"));
        var problem = query.ValueKind != JsonValueKind.String ? "\"query\" is missing or no string."
            : !IsNullOr(operation, JsonValueKind.String) ? "\"operationName\" is no string."
            : !IsNullOr(variables, JsonValueKind.Object) ? "\"variables\" is no object."
            : !IsNullOr(extensions, JsonValueKind.Object) ? "\"extensions\" is no object."
            : null;
        if (problem is not null)
        {
            document.Dispose();
            return Refusal.Malformed(problem);
        }

        try
        {
            return new(new GraphQLRequest(query.GetString()!) { OperationName = Text(operation), Variables = variables }, document);
        }
        catch (InvalidOperationException)
        {
            document.Dispose();
            return Refusal.Malformed("A text of the body is no valid Unicode.");
        }
    }

    private static JsonElement Member(JsonElement body, string name) => body.TryGetProperty(name, out var member) ? member : default;

    private static bool IsNullOr(JsonElement member, JsonValueKind kind) =>
        member.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null || member.ValueKind == kind;

    private static string? Text(JsonElement member) => member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}

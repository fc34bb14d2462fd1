using System.Buffers;
using System.Text.Json;
using DutyGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace DutyGraph.GraphQL.Http;

/// <summary>Reads a POST request (GraphQL over HTTP, "POST" and "JSON Encoding").</summary>
internal static class PostReader
{
    public static async ValueTask<ReceivedRequest> ReadAsync(HttpRequest http, int maxBytes, CancellationToken cancellation)
    {
        // Requiring JSON also blocks requests from other sites' pages: browsers send this content type across sites only after a preflight request.
        if (!IsJson(http.ContentType))
        {
            return Refusal.Unsupported(new($"请求的内容类型须是 {MediaTypes.Json}，编码为 UTF-8。", $"The content type must be {MediaTypes.Json} in UTF-8."));
        }

        if (http.Headers.ContentEncoding is { Count: > 0 } coding && !string.Equals(coding.ToString(), "identity", StringComparison.OrdinalIgnoreCase))
        {
            // RFC 9110, 15.5.16: the header says that the coding is the cause.
            http.HttpContext.Response.Headers.AcceptEncoding = "identity";
            return Refusal.Unsupported(new(
                $"请求正文以 {coding} 编码，须不带 Content-Encoding 发送。", $"The body is encoded as {coding}; it must be sent without a Content-Encoding."));
        }

        if (http.ContentLength is { } length && length > maxBytes)
        {
            return Refusal.TooLarge(StatusCodes.Status413PayloadTooLarge, length, maxBytes);
        }

        // Disable the host's own limit, so that too large bodies get the same error with and without a Content-Length.
        if (http.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } host)
        {
            host.MaxRequestBodySize = null;
        }

        var reader = http.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(cancellation);
            if (read.Buffer.Length > maxBytes)
            {
                var asked = read.Buffer.Length;
                reader.AdvanceTo(read.Buffer.End);
                return Refusal.TooLarge(StatusCodes.Status413PayloadTooLarge, asked, maxBytes);
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

    // Fast path: most clients send the type without parameters.
    private static bool IsJson(string? contentType) => contentType == MediaTypes.Json
        || (MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.Equals(MediaTypes.Json, StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase)));

    private static ReceivedRequest Parse(ReadOnlySequence<byte> body)
    {
        JsonDocument document;
        try
        {
            // The document outlives the pipe's buffer, so it needs a copy.
            document = JsonDocument.Parse(body.ToArray());
        }
        catch (JsonException e)
        {
            var (line, column) = (e.LineNumber + 1, e.BytePositionInLine + 1);
            return Refusal.Unreadable(
                Foreign(body) ?? new($"请求正文不是 JSON（第 {line} 行第 {column} 字节）。", $"The body is not JSON (line {line}, byte {column})."));
        }

        if (document.RootElement.ValueKind == JsonValueKind.Object)
        {
            return Read(document);
        }

        var kind = document.RootElement.ValueKind;
        document.Dispose();
        return Refusal.Malformed(kind == JsonValueKind.Array
            ? new("不接受批量请求：每次请求发送一个 JSON 对象。", "Batches are not supported: send one JSON object in each request.")
            : new($"请求正文是 JSON {kind}，应为对象。", $"The body is a JSON {kind}; an object was expected."));
    }

    private static ReceivedRequest Read(JsonDocument document)
    {
        try
        {
            var (problem, request) = Read(document.RootElement);
            if (problem is null)
            {
                return new(request!, document);
            }

            document.Dispose();
            return Refusal.Malformed(problem);
        }
        catch (InvalidOperationException)
        {
            document.Dispose();
            return Refusal.Unreadable(new("请求正文中有无效的 Unicode 文字。", "A text of the body is not valid Unicode."));
        }
    }

    /// <summary>Identifies a body that is not UTF-8 JSON by its first bytes (BOM, UTF-16, gzip); null if it is not recognised.</summary>
    private static ErrorText? Foreign(ReadOnlySequence<byte> body)
    {
        Span<byte> start = stackalloc byte[3];
        start = start[..(int)Math.Min(start.Length, body.Length)];
        body.Slice(0, start.Length).CopyTo(start);
        return start switch
        {
            [] => new("请求正文为空，应为 JSON 对象。", "The body is empty; a JSON object was expected."),
            [0xEF, 0xBB, 0xBF] => new(
                "请求正文以字节顺序标记（EF BB BF）开头，JSON 不允许（RFC 8259, 8.1）。",
                "The body begins with a byte order mark (EF BB BF), which JSON must not have (RFC 8259, 8.1)."),
            [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] => new("请求正文是 UTF-16，须用 UTF-8。", "The body is in UTF-16; it must be in UTF-8."),
            [0x1F, 0x8B, ..] => new("请求正文由 gzip 压缩，须不压缩发送。", "The body is compressed by gzip; it must be sent uncompressed."),
            _ => null,
        };
    }

    private static (ErrorText? Problem, GraphQLRequest? Request) Read(JsonElement body)
    {
        var (query, operation) = (Member(body, "query"), Member(body, "operationName"));
        var (variables, extensions) = (Member(body, "variables"), Member(body, "extensions"));
        string? hash = null;
        var problem = !IsNullOr(operation, JsonValueKind.String) ? new ErrorText("参数 \"operationName\" 不是字符串。", "Parameter \"operationName\" is no string.")
            : !IsNullOr(variables, JsonValueKind.Object) ? NoObject("variables")
            : !IsNullOr(extensions, JsonValueKind.Object) ? NoObject("extensions")
            : PersistedQuery.TryRead(extensions, out hash) is { } unread ? unread
            : query.ValueKind != JsonValueKind.String && (hash is null || !IsNullOr(query, JsonValueKind.String))
                ? new("参数 \"query\" 缺失或不是字符串。", "Parameter \"query\" is missing or not a string.")
            : null;
        return problem is not null ? (problem, null) : (null, new(Text(query), hash) { OperationName = Text(operation), Variables = variables });
    }

    private static ErrorText NoObject(string name) => new($"参数 \"{name}\" 不是对象。", $"Parameter \"{name}\" is no object.");

    private static JsonElement Member(JsonElement body, string name) => body.TryGetProperty(name, out var member) ? member : default;

    private static bool IsNullOr(JsonElement member, JsonValueKind kind) =>
        member.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null || member.ValueKind == kind;

    private static string? Text(JsonElement member) => member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}

using System.Text;
using System.Text.Json;

namespace DutyGraph.GraphQL.Tests.Fuzzing;

/// <summary>Creates HTTP requests around mutated documents and variables; most are almost valid. The same seed creates the same requests.</summary>
internal sealed class HttpMutator(int seed)
{
    private static readonly string?[] ContentTypes =
    [
        "application/json", "application/json; charset=utf-8", "Application/JSON;charset=\"UTF-8\"", null, "", "text/plain",
        "application/json; charset=latin1", "application/json; charset=", "application/json;;;a", "application/json, text/html",
        "multipart/form-data; boundary=x", "application/graphql", "application/*", "/", "\u4e00/json", "application/json; " + new string('a', 5_000),
    ];

    private static readonly string?[] Accepts =
    [
        null, "*/*", "application/json", "application/graphql-response+json", "application/graphql-response+json, application/json;q=0.9",
        "text/html, */*;q=0.1", "", "text/html", "application/json;q=0", "application/json;q=NaN", "application/json;q=99999999999999",
        ";;;,,,", "*/json", "application/json; charset=utf-16",
        string.Join(',', Enumerable.Repeat("a/b;q=0.1", 500)), "application/*;q=0.001, application/json;q=0",
    ];

    private static readonly string?[] Sites = [null, "same-origin", "none", "same-site", "cross-site", "CROSS-SITE", ""];

    private static readonly string[] Methods = ["POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "post", "X"];

    private static readonly string[] Values =
    [
        "null", "true", "7", "-0", "1e999", "123456789012345678901234567890", "\"\"", "\"\\ud800\"", "\"\\u0000\"", "[]", "{}",
        "[{\"query\":\"{ shelf { id } }\"}]", "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"00\"}}",
        "{\"persistedQuery\":{\"version\":1e9,\"sha256Hash\":1}}", "{\"persistedQuery\":[]}", "nul", "'a'",
    ];

    private static readonly string[] Escapes =
        ["%", "%zz", "%ff", "%00", "%u4e00", "+", "&", "=", "&&==", "#", "%F0%9F%98%80", "query", "variables=", "&query={shelf{id}}"];

    private readonly Random _random = new(seed);
    private readonly Mutator _requests = new(seed);

    /// <summary>Returns the next request.</summary>
    public HttpRequest Next()
    {
        var method = _random.Next(4) == 0 ? "GET" : Often(Methods);
        var query = method == "GET" || _random.Next(20) == 0 ? Query() : "";
        return new(
            method, query, Often(ContentTypes),
            _random.Next(3) > 0 ? Accepts[_random.Next(5)] : Pick(Accepts), Often(Sites), method == "GET" ? [] : Body());
    }

    private string Query()
    {
        var parts = new List<string> { "query=" + Uri.EscapeDataString(Unpaired(_requests.Document())) };
        foreach (var name in new[] { "variables", "extensions", "operationName", "other" })
        {
            if (_random.Next(3) == 0)
            {
                parts.Add($"{name}={Uri.EscapeDataString(Unpaired(_random.Next(2) == 0 ? _requests.Variables() : Pick(Values)))}");
            }
        }

        var text = string.Join('&', parts);
        return _random.Next(3) > 0 ? text : text.Insert(_random.Next(text.Length + 1), Pick(Escapes));
    }

    private byte[] Body()
    {
        if (_random.Next(20) == 0)
        {
            // Nested deeper than any recursive reader can handle.
            return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(_random.Next(2) == 0 ? "[" : "{\"variables\":", _random.Next(100_000))));
        }

        var members = new List<string> { $"\"query\":{(_random.Next(10) == 0 ? Pick(Values) : JsonSerializer.Serialize(_requests.Document()))}" };
        foreach (var name in new[] { "variables", "extensions", "operationName", "query" })
        {
            if (_random.Next(4) == 0)
            {
                members.Add($"\"{name}\":{(_random.Next(2) == 0 ? _requests.Variables() : Pick(Values))}");
            }
        }

        var bytes = Encoding.UTF8.GetBytes("{" + string.Join(',', members) + "}");
        return _random.Next(3) > 0 ? bytes : Damage(bytes);
    }

    // Damages bytes: the result may be invalid UTF-8, JSON or GraphQL.
    private byte[] Damage(byte[] bytes)
    {
        var (at, length) = (_random.Next(bytes.Length), _random.Next(8));
        switch (_random.Next(4))
        {
            case 0:
                bytes[at] = (byte)_random.Next(256);
                return bytes;
            case 1:
                return bytes[..at];
            case 2:
                return [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + length)..]];
            default:
                return [0xEF, 0xBB, 0xBF, .. bytes, 0xFF];
        }
    }

    // Replaces lone surrogates, which have no percent-encoding.
    private static string Unpaired(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    // Returns the first value most of the time; the first value is the valid one.
    private T Often<T>(T[] from) => _random.Next(6) > 0 ? from[0] : Pick(from);

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];
}

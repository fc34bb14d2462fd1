using System.Text.Json;

namespace DutyGraph.GraphQL.Http;

/// <summary>
/// Reads the hash of a persisted document from the request's <c>extensions</c>: <c>{"persistedQuery":{"version":1,"sha256Hash":"…"}}</c>, the format of
/// Apollo's automatic persisted queries.
/// </summary>
internal static class PersistedQuery
{
    /// <summary>Reads the hash.</summary>
    /// <param name="extensions">A JSON object; undefined or null if the request has none.</param>
    /// <param name="hash">The hash as sent; null if there is none.</param>
    /// <returns>The problem; null if there is none.</returns>
    public static ErrorText? TryRead(JsonElement extensions, out string? hash)
    {
        try
        {
            hash = null;
            return extensions.ValueKind != JsonValueKind.Object || !extensions.TryGetProperty("persistedQuery", out var persisted)
                || persisted.ValueKind == JsonValueKind.Null
                || (persisted.ValueKind == JsonValueKind.Object && IsVersion1(persisted) && (hash = HashIn(persisted)) is not null)
                ? null
                : new(
                    "扩展 \"persistedQuery\" 须是对象，其 \"version\" 为 1，并有 \"sha256Hash\"。",
                    "Extension \"persistedQuery\" must be an object with \"version\" 1 and a \"sha256Hash\".");
        }
        catch (InvalidOperationException)
        {
            hash = null;
            return new("\"extensions\" 中有无效的 Unicode 文字。", "A text of the \"extensions\" is not valid Unicode.");
        }
    }

    private static bool IsVersion1(JsonElement persisted) =>
        persisted.TryGetProperty("version", out var version) && version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out var number) && number == 1;

    private static string? HashIn(JsonElement persisted) =>
        persisted.TryGetProperty("sha256Hash", out var hash) && hash.ValueKind == JsonValueKind.String ? hash.GetString() : null;
}

using System.Collections.Concurrent;
using System.Text.Json;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Reference;

/// <summary>The files that both sides read: the two schemas, and the results of the reference implementation, one JSON object per line.</summary>
internal static class ReferenceFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly ConcurrentDictionary<string, Schema> Schemas = new(StringComparer.Ordinal);

    /// <summary>Returns the schema <c>awkward</c> or <c>service</c>.</summary>
    public static Schema Schema(string name) => Schemas.GetOrAdd(name, static known => SchemaText.Read(Text($"{known}.graphql")));

    /// <summary>The lines of a file.</summary>
    public static IReadOnlyList<T> Read<T>(string name) => [.. File.ReadLines(PathOf(name)).Select(line => JsonSerializer.Deserialize<T>(line, Json)!)];

    /// <summary>The text of a file.</summary>
    public static string Text(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Returns the path of a file.</summary>
    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Reference", name);
}

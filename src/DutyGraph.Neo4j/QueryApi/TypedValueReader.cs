using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;

namespace DutyGraph.Neo4j;

/// <summary>
/// Parses values of typed JSON, <c>{"$type":"Integer","_value":"5"}</c>, in which the type comes first. One reader serves all rows of an answer.
/// </summary>
internal readonly struct TypedValueReader()
{
    // The items of all open lists. A list becomes one array of the right length when it is closed.
    private readonly List<object?> _items = [];

    /// <summary>Parses a row or list. The reader is at the opening bracket before and at the closing bracket after.</summary>
    /// <exception cref="JsonException">The values are not typed JSON, or have a type that our statements do not return.</exception>
    public object?[] Row(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"{json.TokenType} where a list was expected.");
        }

        var start = _items.Count;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            _items.Add(Value(ref json));
        }

        var row = _items.Count == start ? [] : _items.GetRange(start, _items.Count - start).ToArray();
        _items.RemoveRange(start, _items.Count - start);
        return row;
    }

    private object? Value(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject || !json.Read() || !json.ValueTextEquals("$type"u8) || !json.Read())
        {
            throw new JsonException("A value that does not name its type.");
        }

        var type = json.ValueSpan;
        if (!json.Read() || !json.ValueTextEquals("_value"u8) || !json.Read())
        {
            throw new JsonException("A type without its value.");
        }

        var value = Typed(type, ref json);
        if (!json.Read() || json.TokenType != JsonTokenType.EndObject)
        {
            throw new JsonException("More than a type and its value.");
        }

        return value;
    }

    private object? Typed(ReadOnlySpan<byte> type, ref Utf8JsonReader json) => type switch
    {
        _ when type.SequenceEqual("String"u8) => json.GetString(),
        _ when type.SequenceEqual("Integer"u8) =>
            Utf8Parser.TryParse(json.ValueSpan, out long number, out var read) && read == json.ValueSpan.Length
                ? number
                : throw new JsonException("An integer that is none."),
        _ when type.SequenceEqual("List"u8) => Row(ref json),
        _ when type.SequenceEqual("Null"u8) => null,
        _ when type.SequenceEqual("Boolean"u8) => json.GetBoolean(),
        _ when type.SequenceEqual("Float"u8) => double.Parse(json.GetString()!, NumberStyles.Float, CultureInfo.InvariantCulture),
        _ when type.SequenceEqual("Map"u8) => Map(ref json),
        _ => throw new JsonException($"A statement returned a {System.Text.Encoding.UTF8.GetString(type)}: it must say which properties it means."),
    };

    private Dictionary<string, object?> Map(ref Utf8JsonReader json)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var name = json.GetString()!;
            json.Read();
            map[name] = Value(ref json);
        }

        return map;
    }
}

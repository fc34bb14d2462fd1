using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DutyGraph.Neo4j;

/// <summary>Writes the request body of the Query API in typed JSON: <c>{"$type":"Integer","_value":"5"}</c>.</summary>
internal static class RequestWriter
{
    // Only Neo4j reads the body: Chinese is not escaped.
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Returns the request body.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="parameters">The parameters of the statement.</param>
    /// <param name="read">Whether the statement only reads, so that any member of a cluster may run it.</param>
    /// <param name="seconds">
    /// Timeout of the transaction on the server, in seconds; 0 inside an open transaction. Neo4j 5.26 obeys it in a request that opens a transaction. In a
    /// request with its own transaction (every read), it accepts the field and ignores it. Such a statement goes on after we stop waiting: only the server's
    /// setting <c>db.transaction.timeout</c> ends it.
    /// </param>
    /// <param name="bookmarks">Bookmarks that the server must have reached before it answers; empty inside an open transaction.</param>
    /// <exception cref="ArgumentException">A parameter has a type that Cypher does not have.</exception>
    public static ReadOnlyMemory<byte> Body(CypherStatement statement, CypherParameters parameters, bool read, int seconds, ReadOnlySpan<string> bookmarks)
    {
        var buffer = new ArrayBufferWriter<byte>(statement.Text.Length + 512);
        using var json = new Utf8JsonWriter(buffer, Json);
        json.WriteStartObject();
        json.WriteString("statement"u8, statement.Text);
        if (parameters.Values.Count > 0)
        {
            json.WriteStartObject("parameters"u8);
            WriteAll(json, parameters);
            json.WriteEndObject();
        }

        if (read)
        {
            json.WriteString("accessMode"u8, "READ"u8);
        }

        if (seconds > 0)
        {
            json.WriteNumber("maxExecutionTime"u8, seconds);
        }

        if (bookmarks.Length > 0)
        {
            json.WriteStartArray("bookmarks"u8);
            foreach (var bookmark in bookmarks)
            {
                json.WriteStringValue(bookmark);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static void WriteAll(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, object?>> values)
    {
        foreach (var (name, value) in values)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case string text:
                Start(json, "String"u8);
                json.WriteStringValue(text);
                break;
            case null:
                Start(json, "Null"u8);
                json.WriteNullValue();
                break;
            case int or long:
                Start(json, "Integer"u8);
                json.WriteStringValue(((IFormattable)value).ToString(format: null, CultureInfo.InvariantCulture));
                break;
            case bool flag:
                Start(json, "Boolean"u8);
                json.WriteBooleanValue(flag);
                break;
            case double number:
                Start(json, "Float"u8);
                json.WriteStringValue(number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case IEnumerable<KeyValuePair<string, object?>> map:
                Start(json, "Map"u8);
                json.WriteStartObject();
                WriteAll(json, map);
                json.WriteEndObject();
                break;
            case IEnumerable list:
                Start(json, "List"u8);
                json.WriteStartArray();
                foreach (var item in list)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"A parameter is a {value.GetType()}, which Cypher does not have.", nameof(value));
        }

        json.WriteEndObject();
    }

    private static void Start(Utf8JsonWriter json, ReadOnlySpan<byte> type)
    {
        json.WriteStartObject();
        json.WriteString("$type"u8, type);
        json.WritePropertyName("_value"u8);
    }
}

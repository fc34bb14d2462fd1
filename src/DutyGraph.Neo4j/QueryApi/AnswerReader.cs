using System.Collections.Immutable;
using System.Text.Json;

namespace DutyGraph.Neo4j;

/// <summary>Parses an answer of the Query API directly from its bytes. Unused parts are skipped.</summary>
internal static class AnswerReader
{
    /// <summary>Parses an answer.</summary>
    /// <param name="body">The whole body.</param>
    /// <exception cref="JsonException">The body is no answer of the Query API.</exception>
    public static Answer Read(ReadOnlySpan<byte> body)
    {
        // Typed JSON has two levels for each list or map.
        var json = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = 256 });
        var rows = CypherRows.None;
        AnswerError? error = null;
        string? transaction = null;
        ImmutableArray<string> bookmarks = [];
        json.Read();
        while (Next(ref json, out var name))
        {
            if (name.SequenceEqual("data"u8))
            {
                rows = Data(ref json);
            }
            else if (name.SequenceEqual("errors"u8))
            {
                error = Error(ref json);
            }
            else if (name.SequenceEqual("transaction"u8))
            {
                transaction = Transaction(ref json);
            }
            else if (name.SequenceEqual("bookmarks"u8))
            {
                bookmarks = Texts(ref json);
            }
            else
            {
                json.Skip();
            }
        }

        return new(rows, error, transaction, bookmarks);
    }

    /// <summary>Moves to the value of the next property of an object, from the start of the object or from the previous value.</summary>
    private static bool Next(ref Utf8JsonReader json, out ReadOnlySpan<byte> name)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.EndObject)
        {
            name = default;
            return false;
        }

        Expect(json.TokenType, JsonTokenType.PropertyName);
        name = json.ValueSpan;
        json.Read();
        return true;
    }

    private static CypherRows Data(ref Utf8JsonReader json)
    {
        Expect(json.TokenType, JsonTokenType.StartObject);
        ImmutableArray<string> columns = [];
        List<object?[]> rows = [];
        while (Next(ref json, out var name))
        {
            if (name.SequenceEqual("fields"u8))
            {
                columns = Texts(ref json);
            }
            else if (name.SequenceEqual("values"u8))
            {
                var values = new TypedValueReader();
                Expect(json.TokenType, JsonTokenType.StartArray);
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                {
                    rows.Add(values.Row(ref json));
                }
            }
            else
            {
                json.Skip();
            }
        }

        return new(columns, rows);
    }

    private static AnswerError? Error(ref Utf8JsonReader json)
    {
        Expect(json.TokenType, JsonTokenType.StartArray);
        AnswerError? first = null;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            string? code = null, message = null;
            while (Next(ref json, out var name))
            {
                if (name.SequenceEqual("code"u8))
                {
                    code = json.GetString();
                }
                else if (name.SequenceEqual("message"u8))
                {
                    message = json.GetString();
                }
                else
                {
                    json.Skip();
                }
            }

            first ??= new(code ?? throw new JsonException("An error without a code."), message ?? string.Empty);
        }

        return first;
    }

    private static string? Transaction(ref Utf8JsonReader json)
    {
        Expect(json.TokenType, JsonTokenType.StartObject);
        string? id = null;
        while (Next(ref json, out var name))
        {
            if (name.SequenceEqual("id"u8))
            {
                id = json.GetString();
            }
            else
            {
                json.Skip();
            }
        }

        return id;
    }

    private static ImmutableArray<string> Texts(ref Utf8JsonReader json)
    {
        Expect(json.TokenType, JsonTokenType.StartArray);
        var texts = ImmutableArray.CreateBuilder<string>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(json.GetString()!);
        }

        return texts.DrainToImmutable();
    }

    private static void Expect(JsonTokenType found, JsonTokenType expected)
    {
        if (found != expected)
        {
            throw new JsonException($"{found} where {expected} was expected.");
        }
    }
}

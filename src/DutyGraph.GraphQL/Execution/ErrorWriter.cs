using System.Collections;
using System.Globalization;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Execution;

/// <summary>Writes errors (specification, 7.1.7).</summary>
internal static class ErrorWriter
{
    /// <summary>Writes an answer without data.</summary>
    public static void WriteRequestErrors(ResponseWriter writer, IReadOnlyList<IError> errors, string requestId, ErrorLanguages languages)
    {
        writer.Raw("{\"errors\":"u8);
        Write(writer, errors, languages);
        WriteRequestId(writer, requestId);
        writer.Raw((byte)'}');
    }

    /// <summary>Writes the <c>extensions</c> of an answer with errors (7.1.6): the request's id in the log. Writes nothing if the request has no
    /// id.</summary>
    public static void WriteRequestId(ResponseWriter writer, string requestId)
    {
        if (requestId.Length > 0)
        {
            writer.Raw(",\"extensions\":{\"requestId\":"u8);
            writer.String(requestId);
            writer.Raw((byte)'}');
        }
    }

    public static void Write(ResponseWriter writer, IReadOnlyList<IError> errors, ErrorLanguages languages) =>
        WriteList(writer, errors, (to, error) => Write(to, error, languages));

    private static void Write(ResponseWriter writer, IError error, ErrorLanguages languages)
    {
        writer.Raw("{\"message\":"u8);
        writer.String(Error.TextOf(error).In(languages));
        if (error.Locations is { Count: > 0 } locations)
        {
            writer.Raw(",\"locations\":"u8);
            WriteList(writer, locations, Write);
        }

        if (error.Path is { } path)
        {
            writer.Raw(",\"path\":"u8);
            WriteList(writer, path, WriteValue);
        }

        if (error.Code is not null || error.Extensions is { Count: > 0 })
        {
            writer.Raw(",\"extensions\":"u8);
            var code = error.Code is null ? [] : new KeyValuePair<string, object?>[] { new("code", error.Code) };
            WriteObject(writer, code.Concat((error.Extensions ?? new Dictionary<string, object?>()).Where(entry => entry.Key != "code" || error.Code is null)));
        }

        writer.Raw((byte)'}');
    }

    private static void Write(ResponseWriter writer, Location location)
    {
        writer.Raw("{\"line\":"u8);
        writer.Number(location.Line);
        writer.Raw(",\"column\":"u8);
        writer.Number(location.Column);
        writer.Raw((byte)'}');
    }

    private static void WriteValue(ResponseWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.Null(); break;
            case string text: writer.String(text); break;
            case bool truth: writer.Boolean(truth); break;
            case double number when double.IsFinite(number): writer.Number(number); break;
            case int or long or short or byte: writer.Number(Convert.ToInt64(value, CultureInfo.InvariantCulture)); break;
            case IEnumerable<KeyValuePair<string, object?>> entries: WriteObject(writer, entries); break;
            case IEnumerable items: WriteList(writer, [.. items.Cast<object?>()], WriteValue); break;
            default: writer.String(value.ToString()); break;
        }
    }

    private static void WriteObject(ResponseWriter writer, IEnumerable<KeyValuePair<string, object?>> entries)
    {
        writer.Raw((byte)'{');
        var separate = false;
        foreach (var (key, value) in entries)
        {
            if (separate)
            {
                writer.Raw((byte)',');
            }

            separate = true;
            writer.String(key);
            writer.Raw((byte)':');
            WriteValue(writer, value);
        }

        writer.Raw((byte)'}');
    }

    private static void WriteList<T>(ResponseWriter writer, IReadOnlyList<T> items, Action<ResponseWriter, T> write)
    {
        writer.Raw((byte)'[');
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                writer.Raw((byte)',');
            }

            write(writer, items[i]);
        }

        writer.Raw((byte)']');
    }
}

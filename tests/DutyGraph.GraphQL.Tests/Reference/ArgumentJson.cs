using System.Globalization;
using System.Text;
using System.Text.Json;
using DutyGraph.GraphQL.Execution;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Reference;

/// <summary>Coerced arguments as text, to compare the coercion of both sides.</summary>
internal static class ArgumentJson
{
    /// <summary>Returns coerced arguments as ECMAScript's JSON.stringify writes them.</summary>
    public static string Of(object? value)
    {
        using var writer = new ResponseWriter();
        Write(writer, value);
        return Encoding.UTF8.GetString(writer.Written.Span);
    }

    private static void Write(ResponseWriter writer, object? value)
    {
        switch (value)
        {
            case null or NullValueNode or JsonElement { ValueKind: JsonValueKind.Null }: writer.Null(); break;
            case bool truth: writer.Boolean(truth); break;
            case int whole: writer.Number(whole); break;
            case double number: writer.Number(number); break;
            case string text: writer.String(text); break;
            case BooleanValueNode literal: writer.Boolean(literal.Value); break;
            case IntValueNode literal: writer.Number(literal.Value); break;
            case FloatValueNode literal: writer.Number(double.Parse(literal.Value, CultureInfo.InvariantCulture)); break;
            case StringValueNode literal: writer.String(literal.Value); break;
            case EnumValueNode literal: writer.String(literal.Value); break;
            case ListValueNode literal: WriteList(writer, literal.Values); break;
            case ObjectValueNode literal: WriteObject(writer, literal.Fields.Select(field => (field.Name.Value, (object?)field.Value))); break;
            case JsonElement json: WriteJson(writer, json); break;
            case IReadOnlyDictionary<string, object?> fields: WriteObject(writer, fields.Select(field => (field.Key, field.Value))); break;
            case IEnumerable<object?> items: WriteList(writer, items); break;
            default: throw new NotSupportedException(value.GetType().Name);
        }
    }

    private static void WriteJson(ResponseWriter writer, JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object: WriteObject(writer, json.EnumerateObject().Select(member => (member.Name, (object?)member.Value))); break;
            case JsonValueKind.Array: WriteList(writer, json.EnumerateArray().Cast<object?>()); break;
            case JsonValueKind.String: writer.String(json.GetString()); break;
            case JsonValueKind.Number: writer.Number(json.GetDouble()); break;
            default: writer.Boolean(json.GetBoolean()); break;
        }
    }

    private static void WriteList(ResponseWriter writer, IEnumerable<object?> items)
    {
        var separator = (byte)'[';
        foreach (var item in items)
        {
            writer.Raw(separator);
            Write(writer, item);
            separator = (byte)',';
        }

        writer.Raw(separator == '[' ? "[]"u8 : "]"u8);
    }

    private static void WriteObject(ResponseWriter writer, IEnumerable<(string Name, object? Value)> members)
    {
        var separator = (byte)'{';
        foreach (var (name, value) in members)
        {
            writer.Raw(separator);
            writer.String(name);
            writer.Raw((byte)':');
            Write(writer, value);
            separator = (byte)',';
        }

        writer.Raw(separator == '{' ? "{}"u8 : "}"u8);
    }
}

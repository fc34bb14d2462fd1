using System.Text.Json;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.GraphQL.Validation;

namespace DutyGraph.GraphQL.Execution.Inputs;

/// <summary>Coerces the JSON value of one variable (specification, 6.1.2) and reports all its errors at once.</summary>
internal sealed class JsonReader(VariableDefinitionNode variable, List<IError> errors, ValidationOptions limits)
{
    private readonly List<object> _path = [];

    public object? Read(JsonElement json, GraphQLType type)
    {
        if (errors.Count > limits.MaxErrors)
        {
            return null;
        }

        if (json.ValueKind == JsonValueKind.Null)
        {
            return type.IsNonNull ? Fail(json, new($"类型 \"{type}\" 不可为空。", $"Expected non-nullable type \"{type}\" not to be null.")) : null;
        }

        switch (type.Nullable)
        {
            case ListType list:
                return ReadList(json, list);
            case InputObjectType input:
                return ReadObject(json, input);
            case EnumType @enum when json.ValueKind != JsonValueKind.String:
                return Fail(json, new(
                    $"枚举 \"{@enum}\" 的值须是字符串，收到：{json.GetRawText()}。", $"Enum \"{@enum}\" cannot represent non-string value: {json.GetRawText()}."));
            case EnumType @enum:
                return @enum.Values.TryGet(json.GetString()!, out var member)
                    ? member.Value
                    : Fail(json, InputErrors.NotInEnum(json.GetString(), @enum));
            case var scalar:
                return ((ScalarType)scalar).TryReadJson(json, out var value, out var error) ? value : Fail(json, error);
        }
    }

    private object?[] ReadList(JsonElement json, ListType type)
    {
        if (json.ValueKind != JsonValueKind.Array)
        {
            return [Read(json, type.Item)];
        }

        var length = json.GetArrayLength();
        if (length > limits.MaxListItems)
        {
            var text = new ErrorText(
                $"变量 \"${variable.Variable.Name.Value}\" 的一个列表有 {length} 项，至多允许 {limits.MaxListItems}。",
                $"Variable \"${variable.Variable.Name.Value}\" has {length} items in one list; {limits.MaxListItems} are allowed.");
            errors.Add(Error.OverLimit(ErrorCodes.ListItemsLimit, text, length, limits.MaxListItems) with { Locations = [variable.Location] });
            return [];
        }

        var items = new object?[length];
        var i = 0;
        foreach (var item in json.EnumerateArray())
        {
            items[i] = ReadAt(i, item, type.Item);
            i++;
        }

        return items;
    }

    private object? ReadObject(JsonElement json, InputObjectType type)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return Fail(json, new($"类型为 \"{type}\" 的值须是对象。", $"Expected type \"{type}\" to be an object."));
        }

        var before = errors.Count;
        var fields = new InputObjectFields(type);
        foreach (var property in json.EnumerateObject())
        {
            if (type.Fields.TryGet(property.Name, out var field))
            {
                fields.Set(field, ReadAt(field.Name, property.Value, field.Type));
            }
            else
            {
                Fail(json, InputErrors.UnknownField(property.Name, type));
            }
        }

        foreach (var problem in fields.Complete())
        {
            Fail(json, problem);
        }

        if (errors.Count > before)
        {
            return null;
        }

        return fields.TryMake(out var value, out var error) ? value : Fail(json, error);
    }

    private object? ReadAt(object step, JsonElement json, GraphQLType type)
    {
        _path.Add(step);
        var value = Read(json, type);
        _path.RemoveAt(_path.Count - 1);
        return value;
    }

    private object? Fail(JsonElement json, ErrorText reason)
    {
        // Each error quotes only the faulty part: quoting the whole value in every error would take quadratic time.
        if (errors.Count > limits.MaxErrors)
        {
            return null;
        }

        var name = variable.Variable.Name.Value;
        var (value, path) = (Shorten(json.GetRawText()), string.Concat(_path.Select(step => step is int ? $"[{step}]" : $".{step}")));
        var text = new ErrorText(
            $"变量 \"${name}\"{(path.Length == 0 ? " " : $" 在 \"{name}{path}\" 处")}的值 {value} 无效：{reason.Chinese}",
            $"Variable \"${name}\" got invalid value {value}{(path.Length == 0 ? "" : $" at \"{name}{path}\"")}; {reason.English}");
        errors.Add(new Error(text, ErrorCodes.InvalidVariable)
        {
            Locations = [variable.Location],
        });
        return null;
    }

    private static string Shorten(string json) => json.Length > 200 ? json[..200] + "…" : json;
}

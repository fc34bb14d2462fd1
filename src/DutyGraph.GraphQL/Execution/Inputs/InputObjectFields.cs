using System.Diagnostics.CodeAnalysis;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Execution.Inputs;

/// <summary>
/// The fields of an input object during coercion. Defaults, required fields and oneOf (specification, 3.10) work in the same way for literals and variables.
/// </summary>
internal readonly ref struct InputObjectFields
{
    private readonly InputObjectType _type;
    private readonly object?[] _values;
    private readonly bool[] _given;

    public InputObjectFields(InputObjectType type)
    {
        _type = type;
        _values = new object?[type.Fields.Count];
        _given = new bool[type.Fields.Count];
    }

    public void Set(InputValueDefinition field, object? value)
    {
        _values[field.Index] = value;
        _given[field.Index] = true;
    }

    /// <summary>Sets the defaults of fields that were not given.</summary>
    /// <returns>All problems; empty if the object is complete.</returns>
    public IReadOnlyList<ErrorText> Complete()
    {
        if (_type.IsOneOf && _given.Count(given => given) != 1)
        {
            return [new($"OneOf 类型 \"{_type}\" 须恰好给出一个字段。", $"Exactly one key must be specified for OneOf type \"{_type}\".")];
        }

        var problems = new List<ErrorText>();
        foreach (var field in _type.Fields)
        {
            if (_given[field.Index])
            {
                continue;
            }

            if (field.IsRequired)
            {
                problems.Add(new(
                    $"没有给出类型为 \"{field.Type}\" 的必填字段 \"{field.Name}\"。",
                    $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided."));
            }
            else if (field.DefaultError is { } circular)
            {
                problems.Add(new ErrorText($"字段 \"{field.Name}\" 没有合适的默认值。", $"Field \"{field.Name}\" has no default that fits.").Then(circular));
            }
            else if (field.HasDefault)
            {
                (_values[field.Index], _given[field.Index]) = (field.CoercedDefault, true);
            }
        }

        return problems;
    }

    /// <summary>Creates the value for resolvers from complete fields. It fails only if the given field of a oneOf is null.</summary>
    public bool TryMake(out object? value, [NotNullWhen(false)] out ErrorText? error)
    {
        var chosen = _type.IsOneOf ? Array.IndexOf(_given, true) : -1;
        error = chosen >= 0 && _values[chosen] is null 
            ? new($"字段 \"{_type.Fields[chosen].Name}\" 不可为空。", $"Field \"{_type.Fields[chosen].Name}\" must be non-null.")
            : null;
        value = error is not null ? null : _type.Factory is { } factory ? factory(_values, _given) : _values;
        return error is null;
    }
}

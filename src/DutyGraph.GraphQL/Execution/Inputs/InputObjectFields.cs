using System.Diagnostics.CodeAnalysis;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Execution.Inputs;

/// <summary>
/// Fields of an input object while they are coerced: defaults, what is required, and oneOf (specification, 3.10) are the same for literals and variables.
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

    public bool TryFinish(out object? value, [NotNullWhen(false)] out string? error)
    {
        (value, error) = (null, null);
        if (_type.IsOneOf && _given.Count(given => given) != 1)
        {
            error = $"Exactly one key must be specified for OneOf type \"{_type}\".";
            return false;
        }

        if (_type.IsOneOf && _values[Array.IndexOf(_given, true)] is null)
        {
            error = $"Field \"{_type.Fields[Array.IndexOf(_given, true)].Name}\" must be non-null.";
            return false;
        }

        foreach (var field in _type.Fields)
        {
            if (_given[field.Index])
            {
                continue;
            }

            if (field.IsRequired)
            {
                error = $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.";
                return false;
            }

            if (field.DefaultError is { } circular)
            {
                error = $"Field \"{field.Name}\" has no default that fits. {circular}";
                return false;
            }

            if (field.HasDefault)
            {
                (_values[field.Index], _given[field.Index]) = (field.CoercedDefault, true);
            }
        }

        value = _type.Factory is { } factory ? factory(_values, _given) : _values;
        return true;
    }
}

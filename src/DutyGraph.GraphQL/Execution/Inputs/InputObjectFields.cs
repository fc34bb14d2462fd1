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

    /// <summary>Gives the fields that were left out their defaults.</summary>
    /// <returns>All that is missing or too much; empty where the fields make an object.</returns>
    public IReadOnlyList<string> Complete()
    {
        if (_type.IsOneOf && _given.Count(given => given) != 1)
        {
            return [$"Exactly one key must be specified for OneOf type \"{_type}\"."];
        }

        var problems = new List<string>();
        foreach (var field in _type.Fields)
        {
            if (_given[field.Index])
            {
                continue;
            }

            if (field.IsRequired)
            {
                problems.Add($"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
            }
            else if (field.DefaultError is { } circular)
            {
                problems.Add($"Field \"{field.Name}\" has no default that fits. {circular}");
            }
            else if (field.HasDefault)
            {
                (_values[field.Index], _given[field.Index]) = (field.CoercedDefault, true);
            }
        }

        return problems;
    }

    /// <summary>What resolvers get of complete fields; a field of oneOf that is null is the one thing that can still be wrong.</summary>
    public bool TryMake(out object? value, [NotNullWhen(false)] out string? error)
    {
        var chosen = _type.IsOneOf ? Array.IndexOf(_given, true) : -1;
        error = chosen >= 0 && _values[chosen] is null ? $"Field \"{_type.Fields[chosen].Name}\" must be non-null." : null;
        value = error is not null ? null : _type.Factory is { } factory ? factory(_values, _given) : _values;
        return error is null;
    }
}

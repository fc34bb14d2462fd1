using System.Text.Json;
using DutyGraph.GraphQL.Execution.Planning;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.GraphQL.Validation;

namespace DutyGraph.GraphQL.Execution.Inputs;

/// <summary>Coerces the variables of a request (specification, 6.1.2 Coercing Variable Values).</summary>
internal static class VariableReader
{
    /// <summary>Coerces the variables of a request to the declared types.</summary>
    /// <param name="declared">The variables that a valid operation declares.</param>
    /// <param name="sent">A JSON object; undefined if the request has no variables.</param>
    /// <param name="limits">Limits for list items and errors.</param>
    /// <exception cref="GraphQLException">Variables are invalid. It has all errors, up to the allowed number.</exception>
    public static VariableValues Read(IReadOnlyList<DeclaredVariable> declared, JsonElement sent, ValidationOptions limits)
    {
        if (declared.Count == 0)
        {
            return VariableValues.None;
        }

        var values = new VariableValues();
        var errors = new List<IError>();
        foreach (var (definition, type) in declared)
        {
            var name = definition.Variable.Name.Value;
            if (sent.ValueKind != JsonValueKind.Object || !sent.TryGetProperty(name, out var json))
            {
                ReadAbsent(definition, type, values, errors);
            }
            else if (json.ValueKind == JsonValueKind.Null && type.IsNonNull)
            {
                errors.Add(Wrong(
                    definition, new($"变量 \"${name}\" 的类型 \"{type}\" 不可为空。", $"Variable \"${name}\" of non-null type \"{type}\" must not be null.")));
            }
            else
            {
                values.Add(name, new JsonReader(definition, errors, limits).Read(json, type));
            }
        }

        return errors.Count == 0 ? values : throw new GraphQLException(errors.Count <= limits.MaxErrors
            ? errors
            : [.. errors.Take(limits.MaxErrors), new TooManyErrorsError(limits.MaxErrors).ToResponse()]);
    }

    private static void ReadAbsent(VariableDefinitionNode definition, GraphQLType type, VariableValues values, List<IError> errors)
    {
        var name = definition.Variable.Name.Value;
        if (definition.DefaultValue is { } literal)
        {
            LiteralReader.TryRead(literal, type, VariableValues.None, out var value, out _);
            values.Add(name, value);
        }
        else if (type.IsNonNull)
        {
            errors.Add(Wrong(
                definition,
                new($"没有给出类型为 \"{type}\" 的必填变量 \"${name}\"。", $"Variable \"${name}\" of required type \"{type}\" was not provided.")));
        }
    }

    private static Error Wrong(VariableDefinitionNode definition, ErrorText text) =>
        new(text, ErrorCodes.InvalidVariable) { Locations = [definition.Location] };
}

/// <summary>The coerced variables of a request (specification, 6.1.2). A variable that was not given and has no default has no entry.</summary>
internal sealed class VariableValues
{
    public static readonly VariableValues None = new();

    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    public bool TryGet(string name, out object? value) => _values.TryGetValue(name, out value);

    public void Add(string name, object? value) => _values.Add(name, value);
}

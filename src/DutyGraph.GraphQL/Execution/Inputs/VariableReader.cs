using System.Text.Json;
using DutyGraph.GraphQL.Execution.Planning;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.GraphQL.Validation;

namespace DutyGraph.GraphQL.Execution.Inputs;

/// <summary>Coerces the variables of a request (specification, 6.1.2 Coercing Variable Values).</summary>
internal static class VariableReader
{
    /// <summary>Coerces what was sent to what the operation declares.</summary>
    /// <param name="declared">Of a valid operation.</param>
    /// <param name="sent">A JSON object, or undefined where none was sent.</param>
    /// <param name="limits">On lists, and on errors.</param>
    /// <exception cref="GraphQLException">What was sent does not fit: all that is wrong, up to as many errors as are allowed.</exception>
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
                errors.Add(Wrong(definition, $"Variable \"${name}\" of non-null type \"{type}\" must not be null."));
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
            errors.Add(Wrong(definition, $"Variable \"${name}\" of required type \"{type}\" was not provided."));
        }
    }

    private static Error Wrong(VariableDefinitionNode definition, string message) =>
        new(message, ErrorCodes.InvalidVariable) { Locations = [definition.Location] };
}

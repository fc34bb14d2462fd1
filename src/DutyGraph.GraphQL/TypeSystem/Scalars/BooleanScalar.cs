using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using DutyGraph.GraphQL.Execution;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.TypeSystem.Scalars;

/// <summary>true or false (specification, 3.5.4).</summary>
internal sealed class BooleanScalar : ScalarType
{
    public BooleanScalar()
        : base("Boolean") => Description = "`true` or `false`.";

    public override Type RuntimeType => typeof(bool);

    public override bool TryReadLiteral(ValueNode literal, out object? value, [NotNullWhen(false)] out string? error)
    {
        value = (literal as BooleanValueNode)?.Value;
        error = value is null ? $"Boolean cannot represent a non boolean value: {literal}" : null;
        return error is null;
    }

    public override bool TryReadJson(JsonElement json, out object? value, [NotNullWhen(false)] out string? error)
    {
        value = json.ValueKind is JsonValueKind.True or JsonValueKind.False ? json.GetBoolean() : null;
        error = value is null ? $"Boolean cannot represent a non boolean value: {json.GetRawText()}" : null;
        return error is null;
    }

    public override void Write(object value, ResponseWriter writer) =>
        writer.Boolean(value as bool? ?? throw new GraphQLException($"Boolean cannot represent a non boolean value: {value}"));
}

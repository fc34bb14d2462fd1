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

    public override bool TryReadLiteral(ValueNode literal, out object? value, [NotNullWhen(false)] out ErrorText? error)
    {
        value = (literal as BooleanValueNode)?.Value;
        error = value is null ? Wrong(literal) : null;
        return error is null;
    }

    public override bool TryReadJson(JsonElement json, out object? value, [NotNullWhen(false)] out ErrorText? error)
    {
        value = json.ValueKind is JsonValueKind.True or JsonValueKind.False ? json.GetBoolean() : null;
        error = value is null ? Wrong(json.GetRawText()) : null;
        return error is null;
    }

    public override void Write(object value, ResponseWriter writer) =>
        writer.Boolean(value as bool? ?? throw new GraphQLException(Wrong(value)));

    private static ErrorText Wrong(object value) => InputErrors.Scalar("Boolean", "布尔值", "a non boolean value", value);
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using DutyGraph.GraphQL.Execution;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.TypeSystem.Scalars;

/// <summary>The built-in scalars of the specification (3.5).</summary>
public static class BuiltInScalars
{
    /// <summary>Int</summary>
    public static ScalarType Int { get; } = new IntScalar();

    /// <summary>Float</summary>
    public static ScalarType Float { get; } = new FloatScalar();

    /// <summary>String</summary>
    public static ScalarType String { get; } = new StringScalar();

    /// <summary>Boolean</summary>
    public static ScalarType Boolean { get; } = new BooleanScalar();

    /// <summary>ID</summary>
    public static ScalarType ID { get; } = new IDScalar();

    /// <summary>All five built-in scalars.</summary>
    public static IReadOnlyList<ScalarType> All { get; } = [Int, Float, String, Boolean, ID];
}

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

/// <summary>A string (specification, 3.5.3).</summary>
internal sealed class StringScalar : ScalarType
{
    public StringScalar()
        : base("String") => Description = "A text, as UTF-8.";

    public override Type RuntimeType => typeof(string);

    public override bool TryReadLiteral(ValueNode literal, out object? value, [NotNullWhen(false)] out ErrorText? error)
    {
        value = (literal as StringValueNode)?.Value;
        error = value is null ? Wrong(literal) : null;
        return error is null;
    }

    public override bool TryReadJson(JsonElement json, out object? value, [NotNullWhen(false)] out ErrorText? error)
    {
        value = json.ValueKind == JsonValueKind.String ? json.GetString() : null;
        error = value is null ? Wrong(json.GetRawText()) : null;
        return error is null;
    }

    public override void Write(object value, ResponseWriter writer) =>
        writer.String(value as string ?? throw new GraphQLException(InputErrors.Scalar("String", "字符串", "value", value)));

    private static ErrorText Wrong(object value) => InputErrors.Scalar("String", "字符串", "a non string value", value);
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using DutyGraph.GraphQL.Execution;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.TypeSystem.Scalars;

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

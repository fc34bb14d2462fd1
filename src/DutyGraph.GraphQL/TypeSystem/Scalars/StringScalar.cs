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

    public override bool TryReadLiteral(ValueNode literal, out object? value, [NotNullWhen(false)] out string? error)
    {
        value = (literal as StringValueNode)?.Value;
        error = value is null ? $"String cannot represent a non string value: {literal}" : null;
        return error is null;
    }

    public override bool TryReadJson(JsonElement json, out object? value, [NotNullWhen(false)] out string? error)
    {
        value = json.ValueKind == JsonValueKind.String ? json.GetString() : null;
        error = value is null ? $"String cannot represent a non string value: {json.GetRawText()}" : null;
        return error is null;
    }

    public override void Write(object value, ResponseWriter writer) =>
        writer.String(value as string ?? throw new GraphQLException($"String cannot represent value: {value}"));
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using DutyGraph.GraphQL.Execution;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.TypeSystem.Scalars;

/// <summary>A unique identifier (specification, 3.5.5). Its value is a string, even if an integer was sent.</summary>
internal sealed class IDScalar : ScalarType
{
    public IDScalar()
        : base("ID") => Description =
            "A unique identifier, as a text. As an input, an integer (`4`) is taken as well as a text (`\"4\"`).";

    public override Type RuntimeType => typeof(string);

    public override bool TryReadLiteral(ValueNode literal, out object? value, [NotNullWhen(false)] out ErrorText? error)
    {
        value = literal switch { StringValueNode text => text.Value, IntValueNode number => number.Value, _ => null };
        error = value is null ? Wrong("a non-string and non-integer value", literal) : null;
        return error is null;
    }

    public override bool TryReadJson(JsonElement json, out object? value, [NotNullWhen(false)] out ErrorText? error)
    {
        value = json.ValueKind switch
        {
            JsonValueKind.String => json.GetString(),
            JsonValueKind.Number when json.TryGetInt64(out var number) => number.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
        error = value is null ? Wrong("value", json.GetRawText()) : null;
        return error is null;
    }

    public override void Write(object value, ResponseWriter writer) => writer.String(value switch
    {
        string text => text,
        Guid guid => guid.ToString(),
        int or long or short or uint or ulong => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => throw new GraphQLException(Wrong("value", value)),
    });

    private static ErrorText Wrong(string english, object value) => InputErrors.Scalar("ID", "字符串或整数", english, value);
}

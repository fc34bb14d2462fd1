using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using DutyGraph.GraphQL.Execution;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.TypeSystem.Scalars;

/// <summary>A signed 32-bit integer (specification, 3.5.1).</summary>
internal sealed class IntScalar : ScalarType
{
    public IntScalar()
        : base("Int") => Description = "A whole number from -(2^31) to 2^31 - 1.";

    public override Type RuntimeType => typeof(int);

    public override bool TryReadLiteral(ValueNode literal, out object? value, [NotNullWhen(false)] out ErrorText? error)
    {
        if (literal is not IntValueNode number)
        {
            (value, error) = (null, NoInteger(literal));
            return false;
        }

        var inRange = int.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var result);
        (value, error) = (result, inRange ? null : TooLarge(number.Value));
        return inRange;
    }

    public override bool TryReadJson(JsonElement json, out object? value, [NotNullWhen(false)] out ErrorText? error)
    {
        (value, error) = (null, null);
        if (json.ValueKind != JsonValueKind.Number || !json.TryGetDouble(out var number) || number != Math.Truncate(number))
        {
            error = NoInteger(json.GetRawText());
        }
        else if (number is < int.MinValue or > int.MaxValue)
        {
            error = TooLarge(json.GetRawText());
        }
        else
        {
            value = (int)number;
        }

        return error is null;
    }

    public override void Write(object value, ResponseWriter writer)
    {
        var number = value switch
        {
            int i => i,
            long l => l,
            short s => s,
            byte b => b,
            sbyte s => s,
            ushort u => u,
            uint u => u,
            _ => throw new GraphQLException(NoInteger(value)),
        };
        writer.Number(number is >= int.MinValue and <= int.MaxValue
            ? number
            : throw new GraphQLException(TooLarge(number)));
    }

    private static ErrorText NoInteger(object value) => InputErrors.Scalar("Int", "整数", "non-integer value", value);

    private static ErrorText TooLarge(object value) => InputErrors.Scalar("Int", " 32 位有符号整数", "non 32-bit signed integer value", value);
}

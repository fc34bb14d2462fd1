using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using DutyGraph.GraphQL.Execution;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.TypeSystem.Scalars;

/// <summary>A finite double-precision number (specification, 3.5.2).</summary>
internal sealed class FloatScalar : ScalarType
{
    public FloatScalar()
        : base("Float") => Description = "A finite double-precision number (IEEE 754).";

    public override Type RuntimeType => typeof(double);

    public override bool TryReadLiteral(ValueNode literal, out object? value, [NotNullWhen(false)] out ErrorText? error)
    {
        var text = literal switch { IntValueNode i => i.Value, FloatValueNode f => f.Value, _ => null };
        var finite = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number);
        (value, error) = (number, finite ? null : Wrong(literal));
        return finite;
    }

    public override bool TryReadJson(JsonElement json, out object? value, [NotNullWhen(false)] out ErrorText? error)
    {
        var number = 0d;
        var finite = json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out number) && double.IsFinite(number);
        (value, error) = (number, finite ? null : Wrong(json.GetRawText()));
        return finite;
    }

    public override void Write(object value, ResponseWriter writer)
    {
        if (value is decimal exact)
        {
            writer.Number(exact.ToString(CultureInfo.InvariantCulture));
            return;
        }

        var number = value switch
        {
            double d => d,
            float f => double.Parse(f.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
            int i => i,
            long l => l,
            _ => double.NaN,
        };
        writer.Number(double.IsFinite(number) ? number : throw new GraphQLException(Wrong(value)));
    }

    private static ErrorText Wrong(object value) => InputErrors.Scalar("Float", "有限的数", "non numeric value", value);
}

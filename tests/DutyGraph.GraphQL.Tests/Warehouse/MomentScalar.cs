using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using DutyGraph.GraphQL.Execution;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Tests.Warehouse;

/// <summary>Seconds, written as <c>"12s"</c>.</summary>
[SpecifiedBy("https://example.org/moment")]
public sealed class MomentScalar() : ScalarType("Moment")
{
    public override Type RuntimeType => typeof(Moment);

    public override bool TryReadLiteral(ValueNode literal, out object? value, [NotNullWhen(false)] out ErrorText? error) =>
        TryRead((literal as StringValueNode)?.Value, out value, out error);

    public override bool TryReadJson(JsonElement json, out object? value, [NotNullWhen(false)] out ErrorText? error) =>
        TryRead(json.ValueKind == JsonValueKind.String ? json.GetString() : null, out value, out error);

    public override void Write(object value, ResponseWriter writer)
    {
        var seconds = ((Moment)value).Seconds;
        writer.String(seconds >= 0 ? $"{seconds}s" : throw new GraphQLException($"Moment cannot represent {seconds} seconds."));
    }

    private static bool TryRead(string? text, out object? value, [NotNullWhen(false)] out ErrorText? error)
    {
        var read = long.TryParse(text?.TrimEnd('s'), CultureInfo.InvariantCulture, out var seconds);
        (value, error) = (new Moment(seconds), read ? null : new("Moment 写作 \"12s\"。", "Moment is written like \"12s\"."));
        return read;
    }
}

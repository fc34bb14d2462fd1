using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Two fields that cannot be merged.</summary>
/// <param name="ResponseName">The response name of both fields.</param>
/// <param name="Reason">The reason for the conflict.</param>
/// <param name="Ones">The first field, then those of its subfields that cause the conflict.</param>
/// <param name="Others">The second field, then those of its subfields that cause the conflict.</param>
internal sealed record FieldConflict(string ResponseName, ErrorText Reason, IReadOnlyList<FieldNode> Ones, IReadOnlyList<FieldNode> Others)
{
    private const int LongestReason = 1_000;
    private const int MostFields = 20;

    /// <summary>Returns the conflict of two fields, ignoring their subfields; null if there is none.</summary>
    /// <param name="one">The first field.</param>
    /// <param name="other">The second field.</param>
    /// <param name="exclusive">Whether no object can have both fields, so that only their types matter.</param>
    public static FieldConflict? Between(FieldEntry one, FieldEntry other, bool exclusive)
    {
        var reason =
            !exclusive && one.Node.Name.Value != other.Node.Name.Value ? new ErrorText(
                $"\"{one.Node.Name.Value}\" 与 \"{other.Node.Name.Value}\" 是不同的字段",
                $"\"{one.Node.Name.Value}\" and \"{other.Node.Name.Value}\" are different fields")
            : !exclusive && one.Arguments != other.Arguments ? new("参数不同", "they have differing arguments")
            : FieldEntry.ShapesDiffer(one.Type, other.Type) ? new(
                $"返回的类型 \"{one.Type}\" 与 \"{other.Type}\" 冲突", $"they return conflicting types \"{one.Type}\" and \"{other.Type}\"")
            : null;
        return reason is null ? null : new FieldConflict(one.Node.ResponseName, reason, [one.Node], [other.Node]);
    }

    /// <summary>Returns the conflict of two fields whose subfields conflict.</summary>
    /// <param name="one">The first field.</param>
    /// <param name="other">The second field.</param>
    /// <param name="below">One or more conflicts of subfields.</param>
    public static FieldConflict Below(FieldNode one, FieldNode other, IReadOnlyList<FieldConflict> below)
    {
        var chinese = string.Join("；", below.Select(conflict => $"子字段 \"{conflict.ResponseName}\" 相互冲突，因为{conflict.Reason.Chinese}"));
        var english = string.Join(" and ", below.Select(conflict => $"subfields \"{conflict.ResponseName}\" conflict because {conflict.Reason.English}"));
        return new FieldConflict(
            one.ResponseName,
            new(Shorten(chinese), Shorten(english)),
            [one, .. below.SelectMany(conflict => conflict.Ones).Take(MostFields - 1)],
            [other, .. below.SelectMany(conflict => conflict.Others).Take(MostFields - 1)]);
    }

    private static string Shorten(string reason) => reason.Length > LongestReason ? reason[..LongestReason] + "..." : reason;
}

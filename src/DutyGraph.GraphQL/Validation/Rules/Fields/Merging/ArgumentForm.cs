using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>One form for arguments that mean the same: names in order, and those of input objects too.</summary>
internal static class ArgumentForm
{
    public static string Of(ImmutableArray<ArgumentNode> arguments) =>
        string.Join(", ", arguments.OrderBy(argument => argument.Name.Value, StringComparer.Ordinal).Select(argument => $"{argument.Name.Value}: {Of(argument.Value)}"));

    private static string Of(ValueNode value) => value switch
    {
        ObjectValueNode node =>
            $"{{{string.Join(", ", node.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal).Select(field => $"{field.Name.Value}: {Of(field.Value)}"))}}}",
        ListValueNode list => $"[{string.Join(", ", list.Values.Select(Of))}]",
        _ => Printer.Print(value),
    };
}

using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>A normal form of arguments for comparison: argument names and fields of input objects are sorted.</summary>
internal static class ArgumentForm
{
    public static string Of(ImmutableArray<ArgumentNode> arguments) =>
        Sorted(arguments.Select(argument => (argument.Name.Value, argument.Value)));

    private static string Of(ValueNode value) => value switch
    {
        ObjectValueNode node => $"{{{Sorted(node.Fields.Select(field => (field.Name.Value, field.Value)))}}}",
        ListValueNode list => $"[{string.Join(", ", list.Values.Select(Of))}]",
        _ => Printer.Print(value),
    };

    private static string Sorted(IEnumerable<(string Name, ValueNode Value)> entries) =>
        string.Join(", ", entries.OrderBy(entry => entry.Name, StringComparer.Ordinal).Select(entry => $"{entry.Name}: {Of(entry.Value)}"));
}

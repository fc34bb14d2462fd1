using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>Prints a chain in the DOT language of Graphviz (graphviz.org/doc/info/lang.html).</summary>
internal static class ChainDot
{
    private const int LineLength = 16;

    private static readonly Dictionary<string, string> Shapes = new(StringComparer.Ordinal)
    {
        [Labels.Duty] = "box",
        [Labels.Responsibility] = "note",
        [Labels.Township] = "house",
        [Labels.Division] = "invhouse",
        [Labels.Department] = "ellipse",
        [Labels.DepartmentKind] = "doubleoctagon",
        [Labels.Category] = "folder",
        [Labels.LegalAct] = "component",
        [Labels.Topic] = "hexagon",
        [Labels.Document] = "tab",
    };

    public static void Write(ChainAnswer answer, Terminal terminal)
    {
        var output = terminal.Output;
        output.Write("digraph chain {\n  rankdir=LR;\n  node [fontname=\"sans-serif\"];\n");
        foreach (var (node, place) in answer.Nodes.Zip(answer.Chain.Nodes))
        {
            var style = place.Distance == 0 ? ", style=bold" : "";
            var label = Quoted(Wrapped(ChainTree.Title(node, terminal)));
            output.Write($"  {Quoted(node.Id)} [label={label}, shape={Shapes[NodeNames.LabelOf(node)]}{style}];\n");
        }

        foreach (var edge in answer.Chain.Edges)
        {
            output.Write($"  {Quoted(edge.From)} -> {Quoted(edge.To)} [label={Quoted(EdgeKinds.Name(edge.Kind))}];\n");
        }

        output.Write("}\n");
    }

    /// <summary>Quotes a text for DOT. Backslashes are doubled, since they start escapes in labels; line breaks become \n.</summary>
    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings("\\n")}\"";

    /// <summary>Breaks a label into lines of fixed length, since Chinese has no spaces to break at.</summary>
    private static string Wrapped(string text) => string.Join('\n', text.EnumerateRunes().Chunk(LineLength).Select(line => string.Concat(line)));
}

using System.Net;
using DutyGraph.Core;
using Spectre.Console;

namespace DutyGraph.Cli;

/// <summary>Prints a search result: two lines for each hit (the node, and the text with the match), then counts over the whole result.</summary>
internal static class SearchList
{
    private static readonly Style Match = new(Color.Yellow, decoration: Decoration.Bold);
    private static readonly Style Quiet = new(decoration: Decoration.Dim);
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    /// <summary>Prints the result.</summary>
    public static void Write(SearchFound found, Terminal terminal)
    {
        var console = terminal.Answers;
        var (hits, facets) = (found.Answer.Hits, found.Answer.Facets!);
        console.WriteLine(terminal.In($"找到 {hits.Total} 个，列出前 {hits.Items.Count} 个。", $"Found: {hits.Total}; shown: {hits.Items.Count}."));
        foreach (var hit in hits.Items)
        {
            console.WriteLine();
            console.Write(new Paragraph().Append($"{Place(hit.Node, found, terminal)} ", Quiet).Append(SearchFound.NameOf(hit.Node), Strong));
            console.WriteLine();
            console.Write(Marked(new Paragraph().Append($"  {hit.Field}: ", Quiet), hit.Snippet));
            console.WriteLine();
        }

        if (hits.Total == 0)
        {
            return;
        }

        console.WriteLine();
        Counts(terminal.In("种类", "kinds"), facets.Kinds.Select(kind => (EnumOptions.Name(kind.Value), kind.Count)));
        Counts(terminal.In("清单", "lists"), facets.Lists.Select(list => (EnumOptions.Name(list.Value), list.Count)));
        Counts(terminal.In("类别", "categories"), facets.Categories.Select(category => (found.Names[category.Value], category.Count)));
        Counts(terminal.In("乡镇", "townships"), facets.Townships.Select(township => (found.Names[township.Value], township.Count)));
        Counts(terminal.In("部门", "departments"), facets.Departments.Select(department => (found.Names[department.Value], department.Count)));

        void Counts(string title, IEnumerable<(string Name, int Count)> counts)
        {
            var line = terminal.Joined(counts.Select(count => $"{count.Name} {count.Count}"));
            if (line.Length > 0)
            {
                console.Write(new Paragraph().Append($"{title}{terminal.In("：", ": ")}", Quiet).Append(line));
                console.WriteLine();
            }
        }
    }

    private static string Place(GraphNode node, SearchFound found, Terminal terminal) => node switch
    {
        Duty duty => $"{found.Names[duty.TownshipId]} {EnumOptions.Name(duty.List)} {duty.Number}",
        Township => terminal.In("乡镇", "township"),
        Department => terminal.In("部门", "department"),
        LegalAct => terminal.In("法规", "act"),
        _ => terminal.In("主题", "topic"),
    };

    /// <summary>Appends a snippet, with matches in colour.</summary>
    private static Paragraph Marked(Paragraph paragraph, string snippet)
    {
        foreach (var part in snippet.Split("<mark>"))
        {
            var end = part.IndexOf("</mark>", StringComparison.Ordinal);
            _ = end < 0
                ? paragraph.Append(WebUtility.HtmlDecode(part))
                : paragraph.Append(WebUtility.HtmlDecode(part[..end]), Match).Append(WebUtility.HtmlDecode(part[(end + "</mark>".Length)..]));
        }

        return paragraph;
    }
}

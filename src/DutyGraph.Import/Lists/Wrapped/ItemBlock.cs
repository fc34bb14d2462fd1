using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>The lines of an item, from its number to that of the next, without page furniture.</summary>
/// <param name="List">The list of the item.</param>
/// <param name="Line">The line of its number, from 1.</param>
/// <param name="Number">序号, as printed.</param>
/// <param name="Category">事项类别, with wraps joined.</param>
/// <param name="Lines">The lines after the category.</param>
/// <param name="Heads">All readings of the first lines as name and department cell.</param>
/// <param name="Orphan">A closing mark alone at the end of the item, although the clause before it is closed (kaiganqi 3119): it belongs to the other column.
/// Null if there is none.</param>
internal sealed record ItemBlock(
    DutyList List, int Line, string Number, string Category, ImmutableArray<WrappedLine> Lines, IReadOnlyList<HeadReading> Heads, WrappedLine? Orphan)
{
    private const string Discontinued = "不再开展";

    /// <summary>Prepares an item for splitting.</summary>
    /// <param name="list">The list of the item.</param>
    /// <param name="item">The item as printed.</param>
    /// <param name="categories">The known categories.</param>
    /// <param name="departments">Rates department cells.</param>
    public static ItemBlock Of(DutyList list, PrintedItem item, IReadOnlyCollection<string> categories, DepartmentGrammar departments)
    {
        var (category, taken) = WholeCategory(item, categories);
        var body = item.Lines.Skip(taken);
        if (item.Head.Rest.Length > 0)
        {
            body = body.Prepend(new PrintedLine(item.Line, item.Head.Rest));
        }

        List<WrappedLine> lines = [.. body.SelectMany(line => Cells(line.Text, departments).Select(cell => Wrapped(line.Number, cell, departments)))];
        if (list == DutyList.Reclaimed)
        {
            SplitHandover(lines, departments);
        }

        WrappedLine? orphan = null;
        if (lines.Count > 1 && lines[^1].Text.All(char.IsPunctuation) && lines[^2].EndsClause)
        {
            orphan = lines[^1];
            lines.RemoveAt(lines.Count - 1);
        }

        return new ItemBlock(
            list, item.Line, item.Head.Number, category, [.. lines], list == DutyList.Basic ? [] : HeadReading.All(lines, departments), orphan);
    }

    /// <summary>The category, joined over several lines, and the number of further lines it takes: 应急管理及 + 消防, 教育培训监 + 管 (kaiganqi 3655, 4490).</summary>
    private static (string Category, int Lines) WholeCategory(PrintedItem item, IReadOnlyCollection<string> categories)
    {
        var (category, lines) = (item.Head.Category, 0);
        while (item.Head.Rest.Length == 0 && lines < item.Lines.Count
            && categories.Any(known => known.StartsWith(category + Spaces.Remove(item.Lines[lines].Text), StringComparison.Ordinal)))
        {
            category += Spaces.Remove(item.Lines[lines++].Text);
        }

        return (category, lines);
    }

    // In 市民政局：审核申请材料, the department and the method share a line.
    private static void SplitHandover(List<WrappedLine> lines, DepartmentGrammar departments)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var (number, text) = (lines[i].Number, lines[i].Text);
            var colon = text.IndexOfAny(['：', ':']);
            if (colon == 0 && i > 0 && departments.MayMatch(lines[i - 1].Text))
            {
                // The wrap was before the colon.
                lines[i - 1] = Wrapped(lines[i - 1].Number, lines[i - 1].Text + text[0], departments);
                lines.RemoveAt(i);
                if (text.Length > 1)
                {
                    lines.Insert(i, Wrapped(number, text[1..].TrimStart(), departments));
                }

                return;
            }

            if (colon > 1 && departments.MayMatch(text[..colon]))
            {
                lines[i] = Wrapped(number, text[..(colon + 1)], departments);
                if (text[(colon + 1)..].TrimStart() is { Length: > 0 } method)
                {
                    lines.Insert(i + 1, Wrapped(number, method, departments));
                }

                return;
            }
        }
    }

    private static WrappedLine Wrapped(int number, string text, DepartmentGrammar departments) =>
        new(number, text, text[^1] is '：' or ':' ? departments.MayMatch(text.TrimEnd('：', ':')) : departments.Matches(text));

    /// <summary>Splits a line that contains two cells: at a space next to a department cell (kaiganqi 4313), or before 不再开展此项工作 (4627).</summary>
    private static IEnumerable<string> Cells(string line, DepartmentGrammar departments)
    {
        for (var space = line.IndexOf(' ', StringComparison.Ordinal); space > 0; space = line.IndexOf(' ', space + 1))
        {
            var (left, right) = (line[..space].TrimEnd(), line[(space + 1)..].TrimStart());
            if (departments.Matches(left) || departments.Matches(right) || right.StartsWith(Discontinued, StringComparison.Ordinal))
            {
                return Cells(left, departments).Concat(Cells(right, departments));
            }
        }

        return [line];
    }
}

using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>The lines of one item, from its number to the next item's, without page furniture.</summary>
/// <param name="List">The list it stands on.</param>
/// <param name="Line">Line of its number, from 1.</param>
/// <param name="Number">序号, as printed.</param>
/// <param name="Category">事项类别, its wraps joined.</param>
/// <param name="Lines">What follows the category.</param>
/// <param name="Heads">Every way to read the first of them as a name and a department cell.</param>
/// <param name="Orphan">A closing mark that stands alone at the item's end though the clause before it is closed (kaiganqi 3119): another column's; null where none is.</param>
internal sealed record ItemBlock(
    DutyList List, int Line, string Number, string Category, ImmutableArray<WrappedLine> Lines, IReadOnlyList<HeadReading> Heads, WrappedLine? Orphan)
{
    private const string Discontinued = "不再开展";

    /// <summary>Prepares an item's lines for splitting.</summary>
    /// <param name="list">The list it stands on.</param>
    /// <param name="item">Its lines as printed.</param>
    /// <param name="categories">The categories that are known.</param>
    /// <param name="departments">Knows a department cell.</param>
    public static ItemBlock Of(DutyList list, PrintedItem item, IReadOnlyCollection<string> categories, DepartmentGrammar departments)
    {
        var (category, taken) = WholeCategory(item, categories);
        var body = item.Lines.Skip(taken);
        if (item.Head.Rest.Length > 0)
        {
            body = body.Prepend(new PrintedLine(item.Line, item.Head.Rest));
        }

        List<WrappedLine> lines = [.. body.SelectMany(line => Cells(line.Text, departments).Select(cell => Wrapped(line.Number, cell, departments)))];
        WrappedLine? orphan = null;
        if (lines.Count > 1 && lines[^1].Text.All(char.IsPunctuation) && lines[^2].EndsClause)
        {
            orphan = lines[^1];
            lines.RemoveAt(lines.Count - 1);
        }

        return new ItemBlock(list, item.Line, item.Head.Number, category, [.. lines], list == DutyList.Basic ? [] : HeadReading.All(lines, departments), orphan);
    }

    /// <summary>The category with the lines that it wraps to, and how many they are: 应急管理及 + 消防, 教育培训监 + 管 (kaiganqi 3655, 4490).</summary>
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

    private static WrappedLine Wrapped(int number, string text, DepartmentGrammar departments) =>
        new(number, text, text[^1] is '：' or ':' ? departments.MayMatch(text.TrimEnd('：', ':')) : departments.Matches(text));

    /// <summary>A line in two where it holds two cells: a space with a department cell beside it (kaiganqi 4313), or before 不再开展此项工作 (4627).</summary>
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

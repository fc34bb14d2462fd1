using System.Text;
using DutyGraph.Core;

namespace DutyGraph.Import.Typesetting;

/// <summary>Typesets a document like the text extracted from a PDF: columns one after another, wrapped, without a mark at their ends.</summary>
/// <param name="style">The style.</param>
/// <param name="random">Chooses where empty lines and irregularities occur.</param>
public sealed class WrappedTypesetter(PageStyle style, Random random)
{
    private readonly LineBreaker _breaker = new(style);
    private readonly StringBuilder _text = new();

    /// <summary>Returns the text of the file.</summary>
    public string Set(TypesetDocument document)
    {
        _text.Clear();
        var page = 1;
        foreach (var list in document.Items.GroupBy(item => item.List))
        {
            Print(document.TownshipName + ColumnTitleLine.SectionOf(list.Key));
            foreach (var (position, item) in list.Index())
            {
                if (position % style.PageLength == 0)
                {
                    if (style.HasFooters && position > 0)
                    {
                        Print($"第 {page} 页，共 88 页");
                    }

                    page++;
                    Print((random.Next(2) == 0 ? " " : "") + ColumnTitleLine.Of(list.Key, document.TownshipName));
                }

                SetItem(item);
            }
        }

        return _text.ToString();
    }

    private void SetItem(ListItem item)
    {
        var category = item.List == DutyList.Assist ? _breaker.Break(item.Category, style.Category) : [item.Category];
        var name = _breaker.Break(item.Name, style.Name[item.List]);
        var isShort = category.Count == 1 && name.Count == 1;
        Print($"{(random.Next(3) == 0 ? " " : "")}{item.Number} {category[0]}{(isShort ? " " + item.Name : "")}");
        Print(category.Skip(1));
        Print(isShort ? [] : name);
        if (item.List == DutyList.Assist)
        {
            SetAssist(item);
        }
        else if (item.List == DutyList.Reclaimed)
        {
            Print(
                item.Discontinued
                    ? ["不再开展此项工作"]
                    : [.. _breaker.Break(item.DepartmentsPrinted, style.Handover), .. _breaker.Break("承接方式：" + item.Method, style.Handover)]);
        }
    }

    private void SetAssist(ListItem item)
    {
        var departments = item.DepartmentsPrinted.Length == 0 ? [] : _breaker.Break(item.DepartmentsPrinted, style.Departments);
        List<string> superior = [.. SetClauses(item.Superior, style.Superior)];
        List<string> township = [.. SetClauses(item.Township, style.Township)];
        if (random.NextDouble() < style.Accidents && township.Count > 0 && superior.Count > 0 && township[^1].Length > 1 && township[^1].EndsWith('。'))
        {
            township[^1] = township[^1][..^1];
            (superior, township) = (township, [.. superior, "。"]);
        }
        else if (departments.Count == 1 && superior.Count == 1 && random.Next(2) == 0)
        {
            (departments, superior) = ([], [departments[0] + " " + superior[0]]);
        }

        Print(departments);
        Print(superior);
        Print(township);
    }

    private IEnumerable<string> SetClauses(IReadOnlyList<Clause> clauses, double width) => clauses.SelectMany((clause, i) =>
    {
        var isHeading = i + 1 < clauses.Count && clauses[i + 1].Number is null or 1 && char.IsLetterOrDigit(clause.Text[^1]);
        var number = clause.Number is not { } value ? "" : isHeading && value <= 9 ? "一二三四五六七八九"[value - 1] + "、" : value + style.NumberMark;
        return _breaker.Break(number + clause.Text, width, style.Hanging);
    });

    private void Print(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Print(line);
        }
    }

    private void Print(string line)
    {
        _text.Append(line).Append(random.Next(20) == 0 ? "      \n" : "\n");
        if (random.NextDouble() < style.EmptyLines)
        {
            _text.Append('\n');
        }
    }
}

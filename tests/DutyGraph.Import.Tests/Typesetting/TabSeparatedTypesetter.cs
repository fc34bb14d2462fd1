using System.Text;
using DutyGraph.Core;

namespace DutyGraph.Import.Typesetting;

/// <summary>Sets a document as rows of cells with tabs between.</summary>
public static class TabSeparatedTypesetter
{
    /// <summary>The text of the file.</summary>
    public static string Set(TypesetDocument document)
    {
        var text = new StringBuilder();
        foreach (var list in document.Items.GroupBy(item => item.List))
        {
            text.Append(document.TownshipName).Append(ColumnTitleLine.SectionOf(list.Key)).Append('\n');
            text.Append(ColumnTitleLine.Of(list.Key, document.TownshipName).Replace(' ', '\t')).Append('\n');
            foreach (var item in list)
            {
                text.Append(item.Number).Append('\t').Append(item.Category).Append('\t').Append(item.Name);
                switch (item.List)
                {
                    case DutyList.Assist:
                        text.Append('\t').Append(item.DepartmentsPrinted).Append('\t');
                        Set(text, item.Superior).Append('\t');
                        Set(text, item.Township);
                        break;
                    case DutyList.Reclaimed:
                        text.Append('\t').Append(item.Discontinued ? "不再开展此项工作" : $"{item.DepartmentsPrinted}： {item.Method}");
                        break;
                }

                text.Append('\n');
            }
        }

        return text.ToString();
    }

    private static StringBuilder Set(StringBuilder text, IEnumerable<Clause> clauses) =>
        text.AppendJoin("", clauses.Select(clause => $"<p>{(clause.Number is { } number ? number + ". " : "")}{clause.Text}</p>"));
}

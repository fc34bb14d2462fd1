using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>
/// Moves the end of a superior's cell back if it is printed in the departments cell (zhaosu 275: <c>县自然资源局、林草局 县林草局 向镇提供草原承包原始档案。</c>).
/// </summary>
/// <remarks>A departments cell contains names; a heading and a sentence after them are the last clauses of the next cell.</remarks>
internal static class LeakedCell
{
    /// <summary>Returns the row with the text moved and flagged; the same row if there is nothing to move.</summary>
    internal static SourceRow PutBack(SourceRow row)
    {
        if (row is not { Departments: { IsEmpty: false } departments, Superior: { } superior })
        {
            return row;
        }

        var text = string.Join(' ', departments.Paragraphs);
        var start = StartOf(text);
        return start < 0 ? row : row with
        {
            Departments = new SourceCell(departments.Line, [text[..start].TrimEnd()]),
            Superior = new SourceCell(superior.Line, [.. superior.Paragraphs, text[start..]]),
            Issues =
            [
                .. row.Issues ?? [],
                Issue(ItemFields.Departments, "部门栏末尾的条款已移到“上级部门职责”栏。The clauses at the end of this cell were moved to the superior's."),
                Issue(ItemFields.Superior, "末尾的条款取自部门栏。The last clauses were printed in the departments cell."),
            ],
        };

        ItemIssue Issue(string field, string message) =>
            new(
                IssueSeverity.Inferred,
                "CLAUSES_FROM_DEPARTMENTS_CELL",
                message,
                field,
                departments.Line,
                field == ItemFields.Departments ? text : text[start..]);
    }

    /// <summary>Returns the index where clauses begin in a departments cell; -1 if there are none.</summary>
    internal static int StartOf(string text)
    {
        for (var space = text.IndexOf(' '); space >= 0 && text.EndsWith('。'); space = text.IndexOf(' ', space + 1))
        {
            var rest = text[(space + 1)..];
            if (DepartmentHeading.Length(rest) is > 0 and var heading && heading < rest.Length && DepartmentHeading.Length(DepartmentLabels.Remove(text)) > 0)
            {
                return space + 1;
            }
        }

        return -1;
    }
}

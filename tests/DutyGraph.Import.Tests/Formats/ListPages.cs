using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import.Tests.Formats;

/// <summary>A published list as an office would type it: title, date, and one table for each list.</summary>
/// <param name="Titles">Lines before the first table.</param>
/// <param name="Sections">The tables.</param>
internal sealed record ListPages(ImmutableArray<string> Titles, ImmutableArray<ListSection> Sections)
{
    /// <summary>Returns the pages of a published list, made from what was read from its text.</summary>
    public static ListPages Of(string list)
    {
        var document = Lists.Document(list);
        var township = FactsOf.List(list).Township.FullName;
        return new ListPages(
            [
                document.TownshipName is { } name ? name + "履职事项清单" : township + "履职事项清单",
                .. document.Edition is { } edition ? [$"{edition[..4]}年{int.Parse(edition[5..])}月"] : Array.Empty<string>(),
            ],
            [.. document.Tables.Select(ListSection.Of)]);
    }
}

/// <summary>One list as a table.</summary>
/// <param name="Title">The title above the table.</param>
/// <param name="Columns">Titles of the columns.</param>
/// <param name="Rows">Rows of cells, each a list of paragraphs: one for each line of the cell.</param>
internal sealed record ListSection(string Title, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<ImmutableArray<string>>> Rows)
{
    /// <summary>Returns the table of a list.</summary>
    public static ListSection Of(SourceTable table) => new(
        table.List switch { DutyList.Basic => "基本履职事项清单", DutyList.Assist => "配合履职事项清单", _ => "上级部门收回事项清单" },
        table.List switch
        {
            DutyList.Basic => ["序号", "事项类别", "事项名称"],
            DutyList.Assist => ["序号", "事项类别", "事项名称", "对应上级部门", "上级部门职责", "乡镇（街道）配合职责"],
            _ => ["序号", "事项类别", "事项名称", "承接部门及工作方式"],
        },
        [.. table.Rows.Select(row => Cells(row))]);

    private static ImmutableArray<ImmutableArray<string>> Cells(SourceRow row) =>
    [
        [row.Number], row.Category.Paragraphs, row.Name.Paragraphs,
        .. new[] { row.Departments, row.Superior, row.Township, row.Handover }.OfType<SourceCell>().Select(cell => cell.Paragraphs),
    ];
}

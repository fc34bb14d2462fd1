using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DutyGraph.Core;

namespace DutyGraph.Server.Exports;

/// <summary>Exports departments with what townships do for them, by name: <c>/export/departments</c>.</summary>
internal static class DepartmentExport
{
    private static readonly ImmutableArray<BilingualText> Columns =
    [
        new("部门", "Department"), new("又写作", "Also printed as"), new("部门类型", "Kind"), new("地区", "Area"),
        new("配合事项", "Duties"), new("牵头", "Leads"), new("唯一", "Alone"),
        new("乡镇", "Townships"), new("乡镇职责", "Clauses"), new("收回事项", "Reclaimed"), ExportWords.Id,
    ];

    /// <summary>Returns the table for the parameters <c>division</c>, <c>kind</c> and <c>name</c>.</summary>
    /// <exception cref="ExportAddressException">A parameter is invalid, or no township is in a given division.</exception>
    public static async Task<ExportTable> OfAsync(IDutyGraph graph, ExportAddress address, CancellationToken cancellation)
    {
        address.Allow("division", "kind", "name");
        var divisions = address.Values("division") is { } names ? await DivisionNames.IdsAsync(graph, names, cancellation) : default(ImmutableArray<string>?);
        var filter = new DepartmentFilter(divisions, address.Ids("kind", NodeId.DepartmentKindPrefix), address.Value("name"));
        return new ExportTable(new("部门名录", "departments"), Columns, RowsAsync(graph, filter, cancellation));
    }

    private static async IAsyncEnumerable<object?[]> RowsAsync(
        IDutyGraph graph, DepartmentFilter filter, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var names = new CellNames(graph);
        await foreach (var departments in GraphPages.ChunksAsync(page => graph.DepartmentsAsync(filter, page, cancellation)).WithCancellation(cancellation))
        {
            var totals = await graph.SupportAsync(SupportGroup.Department, [.. departments.Select(department => department.Id)], cancellation);
            await names.LearnAsync(departments.SelectMany(department => (string?[])[department.KindId, department.DivisionId]), cancellation);
            foreach (var (department, support) in departments.Zip(totals))
            {
                yield return
                [
                    department.Name, string.Join('\n', department.Aliases), Name(department.KindId), Name(department.DivisionId),
                    support?.Duties, support?.Leads, support?.Alone, support?.Townships, support?.Clauses, support?.Reclaimed, department.Id,
                ];
            }
        }

        string? Name(string? id) => id is null ? null : names.Of(id);
    }
}

using DutyGraph.Core;

namespace DutyGraph.Server.Exports;

/// <summary>Exports a comparison of townships, one matter in each row: <c>/export/compare</c>.</summary>
internal static class CompareExport
{
    /// <summary>
    /// Returns the table for the parameters <c>t</c> (two to ten townships), <c>category</c>, <c>min</c> (townships), <c>differing</c> and <c>name</c>.
    /// </summary>
    /// <exception cref="ExportAddressException">A parameter is invalid.</exception>
    /// <exception cref="NodeNotFoundException">A township is not in the graph.</exception>
    public static async Task<ExportTable> OfAsync(IDutyGraph graph, ExportAddress address, CancellationToken cancellation)
    {
        address.Allow("t", "category", "min", "differing", "name");
        var ids = address.Ids("t", NodeId.TownshipPrefix) ?? [];
        if (ids.Length is < Comparison.FewestTownships or > Comparison.MostTownships)
        {
            throw new ExportAddressException(
                "t",
                $"须对比 {Comparison.FewestTownships} 至 {Comparison.MostTownships} 个乡镇，收到 {ids.Length} 个。 "
                + $"'t' takes {Comparison.FewestTownships} to {Comparison.MostTownships} townships; got {ids.Length}.");
        }

        var comparison = await graph.CompareAsync(ids, address.Topics(), DutyParts.Category, cancellation);
        var names = new CellNames(graph);
        await names.LearnAsync(
            comparison.Rows.SelectMany(row => row.Cells).OfType<ComparisonCell>().SelectMany(cell => cell.Duties).Select(duty => duty.CategoryId),
            cancellation);
        var language = address.Language;
        var rows = comparison.Rows.Select(row => RowOf(row, names, language)).ToAsyncEnumerable();
        return new ExportTable(
            new("对比", "comparison"),
            [
                ExportWords.Topic, ExportWords.Category, new("不同对待", "Differing"),
                .. comparison.Townships.Select(township => new BilingualText(township.FullName, township.FullName)),
            ],
            rows);
    }

    private static object?[] RowOf(ComparisonRow row, CellNames names, Language language)
    {
        var categories = row.Cells.OfType<ComparisonCell>().SelectMany(cell => cell.Duties).Select(duty => duty.CategoryId).Distinct(StringComparer.Ordinal);
        return
        [
            row.Name, names.Of(categories), ExportWords.Yes(row.Differing, language),
            .. row.Cells.Select(cell => cell is null ? null : CellOf(cell, language)),
        ];
    }

    /// <summary>Returns the duties of a cell, one in each line: 基本履职 12 高标准农田建设.</summary>
    private static string CellOf(ComparisonCell cell, Language language) =>
        string.Join('\n', cell.Duties.Select(duty => $"{ExportWords.Of(duty.List, language)} {duty.Number} {duty.Name}"));
}

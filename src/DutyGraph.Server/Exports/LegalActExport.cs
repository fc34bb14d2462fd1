using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DutyGraph.Core;

namespace DutyGraph.Server.Exports;

/// <summary>Exports legal acts with the number of duties that name them, by title: <c>/export/acts</c>.</summary>
internal static class LegalActExport
{
    private static readonly DutyList[] Lists = [DutyList.Basic, DutyList.Assist, DutyList.Reclaimed];
    private static readonly PageRequest CountOnly = new(0, WithItems: false, WithTotal: true);

    private static readonly ImmutableArray<BilingualText> Columns =
    [
        new("名称", "Title"), new("种类", "Kind"), new("写明它的事项", "Duties that name it"),
        new("基本", "Basic"), new("配合", "Assist"), new("收回", "Reclaimed"), ExportWords.Id,
    ];

    /// <summary>Returns the table for the parameters <c>type</c> (LAW, REGULATION, RULE, STANDARD) and <c>name</c>.</summary>
    /// <exception cref="ExportAddressException">A parameter is invalid.</exception>
    public static ExportTable Of(IDutyGraph graph, ExportAddress address, CancellationToken cancellation)
    {
        address.Allow("type", "name");
        var filter = new LegalActFilter(address.Constants<LegalActKind>("type"), address.Value("name"));
        return new ExportTable(new("法规名录", "laws"), Columns, RowsAsync(graph, filter, address.Language, cancellation));
    }

    private static async IAsyncEnumerable<object?[]> RowsAsync(
        IDutyGraph graph, LegalActFilter filter, Language language, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var acts in GraphPages.ChunksAsync(page => graph.LegalActsAsync(filter, page, cancellation)).WithCancellation(cancellation))
        {
            string[] ids = [.. acts.Select(act => act.Id)];
            var all = await CountAsync(new DutyFilter());
            var byList = new List<int[]>();
            foreach (var list in Lists)
            {
                byList.Add(await CountAsync(new DutyFilter { Lists = [list] }));
            }

            foreach (var (at, act) in acts.Index())
            {
                yield return [act.Title, NameOf(act.Kind, language), all[at], .. byList.Select(counts => (object?)counts[at]), act.Id];
            }

            async Task<int[]> CountAsync(DutyFilter duties) =>
                [.. (await graph.DutiesOfAsync(DutyOwner.LegalAct, ids, duties, DutyOrder.Printed, CountOnly, cancellation)).Select(page => page.Total!.Value)];
        }
    }

    private static string NameOf(LegalActKind kind, Language language) => (kind switch
    {
        LegalActKind.Law => new BilingualText("法律", "Law"),
        LegalActKind.Regulation => new BilingualText("条例", "Regulation"),
        LegalActKind.Rule => new BilingualText("办法、规定、细则", "Rule"),
        _ => new BilingualText("规范、制度、标准", "Standard"),
    }).In(language);
}

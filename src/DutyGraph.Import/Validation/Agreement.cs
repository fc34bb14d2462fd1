using System.Text.RegularExpressions;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>
/// Checks the department cells against the departments that act in the superior's clauses, to detect rows or columns that were shifted. Independent of the
/// reader: it uses no table of names, only the characters that both print.
/// </summary>
internal static partial class Agreement
{
    /// <summary>This number of disagreements may come from damage (qitai has three of thirteen); a document read wrongly has more.</summary>
    private const int LeastOdd = 2;

    /// <summary>If more than this share of items disagrees, the document was not read correctly.</summary>
    private const double MostOdd = 0.5;

    /// <summary>Refuses a document if most of its cells of departments disagree with who acts in the clauses.</summary>
    /// <param name="fileName">The file name, for the error.</param>
    /// <param name="items">All items.</param>
    internal static IEnumerable<ImportError> Check(string fileName, IReadOnlyList<ListItem> items)
    {
        var judged = items.Select(item => (Item: item, Agrees: Judge(item))).Where(judged => judged.Agrees is not null).ToList();
        var odd = judged.Where(judged => judged.Agrees is false).Select(judged => judged.Item).ToList();
        return odd.Count < LeastOdd || odd.Count <= MostOdd * judged.Count ? [] : [new ImportError(
            "DEPARTMENTS_AND_CLAUSES_DIFFER", fileName, odd[0].Line,
            new(
                $"{judged.Count} 项的职责条款写明由谁办理，其中 {odd.Count} 项与「对应上级部门」栏不符，"
                + $"第一处是 {NodeId.Name(odd[0].List)} {odd[0].Number}「{odd[0].DepartmentsPrinted}」：行或栏可能错位，未导入。",
                $"The clauses of {judged.Count} items say who acts; in {odd.Count} of them none is in the cell of departments, "
                + $"first {NodeId.Name(odd[0].List)} {odd[0].Number} '{odd[0].DepartmentsPrinted}': rows or columns may be shifted, so nothing is imported."))];
    }

    /// <summary>Returns the items; those whose department cell disagrees with their clauses are flagged.</summary>
    /// <param name="items">All items.</param>
    internal static IReadOnlyList<ListItem> Flag(IReadOnlyList<ListItem> items) =>
        [.. items.Select(item => Judge(item) is false && item.Issues.All(issue => issue.Field != ItemFields.Departments)
            ? item with
            {
                Issues = item.Issues.Add(new ItemIssue(
                    IssueSeverity.Damaged, "DEPARTMENTS_NOT_IN_CLAUSES",
                    "条款写明由别的部门办理，与本栏不符，照印。The clauses give the work to departments that are not in this cell; kept as printed.",
                    ItemFields.Departments, item.Line, item.DepartmentsPrinted)),
            }
            : item)];

    /// <summary>Whether a department of the cell acts in the clauses; null if the clauses do not say who acts.</summary>
    private static bool? Judge(ListItem item)
    {
        if (item.List is not DutyList.Assist || item.DepartmentsPrinted.Length == 0)
        {
            return null;
        }

        var actors = item.Superior.SelectMany(clause => Actor().Matches(clause.Text)).Select(match => match.Groups["who"].Value).Distinct().ToList();
        var cell = item.DepartmentsPrinted.Split(['、', '，', ',', '；', ';', '：', ':', '/', ' '], StringSplitOptions.RemoveEmptyEntries);
        return actors.Count == 0 ? null : actors.Exists(actor => Array.Exists(cell, name => IsShortened(Stem(actor), name)));
    }

    // Without its ending, 市监局 is a subsequence of 市场监督管理局; so is 林草 of 林业和草原局 and 编 of 机构编制委员会办公室. One character may be misread (qitai ASSIST 11: 县安组织部).
    private static bool IsShortened(string actor, string name) =>
        StandsIn(actor, name) || (actor.Length > 2 && Enumerable.Range(0, actor.Length).Any(index => StandsIn(actor.Remove(index, 1), name)));

    private static bool StandsIn(string part, string name)
    {
        var matched = 0;
        foreach (var c in name)
        {
            matched += matched < part.Length && c == part[matched] ? 1 : 0;
        }

        return matched == part.Length;
    }

    private static string Stem(string actor) => Ending().Replace(actor, "") is { Length: > 0 } stem ? stem : actor;

    // A clause or sentence that starts with an organ of some level, or assigns work with 由: 县公安局负责…, 由市委编办审核….
    [GeneratedRegex(
        @"(^|[。；;])\s*由?[县市区旗州](?<who>委?\p{Lo}{1,18}?(局|委员会|委|办公室|办|部|联合会|联|会|中心|大队|队|院|公司|社|站|所))(?=负责|牵头|会同|组织|按|对|根据|联合|依|做好|指导|将|定期|开展|制定|接|收|与|、|：|:|。|$)",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Actor();

    [GeneratedRegex(@"(分局|局|委员会|委|办公室|办|部|联合会|联|会|中心|大队|队|院|公司|社|站|所)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Ending();
}

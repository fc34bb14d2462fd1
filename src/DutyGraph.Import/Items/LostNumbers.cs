using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Infers the numbers of items without a readable number, if their neighbours leave exactly one number.</summary>
internal static class LostNumbers
{
    /// <summary>Returns the items with numbers. An unreadable number is 0 before, and stays 0 if the neighbours do not determine it.</summary>
    internal static IReadOnlyList<ListItem> Settle(IReadOnlyList<ListItem> items)
    {
        var settled = items.ToArray();
        for (var i = 0; i < settled.Length; i++)
        {
            if (settled[i].Number is not 0)
            {
                continue;
            }

            var before = i > 0 && settled[i - 1].List == settled[i].List ? settled[i - 1].Number : 0;
            var isFirst = i is 0 || settled[i - 1].List != settled[i].List;
            var after = i + 1 < items.Count && items[i + 1].List == items[i].List ? items[i + 1].Number : before + 2;
            var isKnown = (before > 0 || isFirst) && after == before + 2;
            settled[i] = settled[i] with
            {
                Number = isKnown ? before + 1 : 0,
                Issues = settled[i].Issues.Add(isKnown
                    ? new ItemIssue(
                        IssueSeverity.Inferred, "NUMBER_FROM_NEIGHBOURS", $"序号缺失，按前后各项为 {before + 1}。The number is lost; by its neighbours it is {before + 1}.",
                        ItemFields.Number, settled[i].Line, "")
                    : new ItemIssue(
                        IssueSeverity.Missing, "NUMBER_MISSING", "序号缺失，前后各项不能确定。The number is lost, and its neighbours do not settle it.",
                        ItemFields.Number, settled[i].Line, "")),
            };
        }

        return settled;
    }
}

namespace DutyGraph.Import;

/// <summary>Checks that the numbers of a list run from 1 to N. Otherwise items were lost or duplicated, and the document is refused.</summary>
internal static class Numbering
{
    /// <summary>Finds gaps and repetitions.</summary>
    /// <param name="fileName">The file name, for the error.</param>
    /// <param name="items">All items, in the order of the document.</param>
    /// <returns>The first gap or repetition of each list.</returns>
    public static IEnumerable<ImportError> Check(string fileName, IEnumerable<ListItem> items)
    {
        foreach (var list in items.GroupBy(item => item.List))
        {
            var (expected, category) = (1, "");
            foreach (var item in list)
            {
                if (item.Number == 1 && expected > 1 && item.Category != category)
                {
                    yield return new ImportError("NUMBER_RESTARTS", fileName, item.Line, new(
                        $"{Core.NodeId.Name(list.Key)} 清单的序号在类别「{item.Category}」处重新从 1 开始；事项由清单和序号确定，"
                        + "不能代为编号：请在原文件中把序号改为全清单连续。",
                        $"The numbers of the list {Core.NodeId.Name(list.Key)} begin again at 1 with the category {item.Category}. An item is known by "
                        + "its list and number, and the reader does not number: expected numbers that run through the list."));
                    break;
                }

                if (item.Number != expected)
                {
                    var isRepeated = item.Number < expected && item.Number > 0;
                    yield return new ImportError(
                        isRepeated ? "NUMBER_REPEATED" : "NUMBER_GAP", fileName, item.Line,
                        new(
                            $"{Core.NodeId.Name(list.Key)} 清单的序号{(isRepeated ? "重复" : "不连续")}：应为 {expected}，读到 {item.Number}。",
                            $"The numbers of the list {Core.NodeId.Name(list.Key)} {(isRepeated ? "repeat" : "have a gap")}: "
                            + $"expected {expected}, found {item.Number}."));
                    break;
                }

                (expected, category) = (expected + 1, item.Category);
            }
        }
    }
}

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
            var expected = 1;
            foreach (var item in list)
            {
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

                expected++;
            }
        }
    }
}

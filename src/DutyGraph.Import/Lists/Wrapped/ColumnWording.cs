using System.Runtime.InteropServices;

namespace DutyGraph.Import;

/// <summary>
/// Learns how the wording of the two clause columns differs in the document: 「督促」 is typical of one, 「上报」 of the other. It counts character bigrams in the
/// cells of all other items (naive Bayes; the item itself is left out, so that a wrong split does not confirm itself).
/// </summary>
internal sealed class ColumnWording
{
    /// <summary>The initial wording, before anything is learned from the document.</summary>
    public static readonly ColumnWording Unknown = Learn([]);

    /// <summary>The bigrams of a line are not independent, so their total weight is reduced and limited.</summary>
    private const double Weight = 0.2, Most = 1;

    // Words that distinguish the columns on every list, and the number of cells that each counts for.
    private const string OfSuperiors = "局负 局对 牵头 统筹 制定 审核 审批 决定 查处 处罚 监督 指导 拨付 下达 下发";
    private const string OfTownship = "上报 本辖 本镇 本乡 本街 协助 配合 摸排 摸底 巡查 制止 群众 入户 劝阻";
    private const int Worth = 16;

    // The number of occurrences of a bigram in the superiors' and in the township's cells.
    private readonly Dictionary<int, (int Superior, int Township)> _pairs;

    // By the line of the item.
    private readonly Dictionary<int, ItemSplit> _splits;
    private readonly (int Superior, int Township) _all;

    private ColumnWording(Dictionary<int, (int Superior, int Township)> pairs, Dictionary<int, ItemSplit> splits)
    {
        (_pairs, _splits) = (pairs, splits);
        _all = (pairs.Values.Sum(count => count.Superior), pairs.Values.Sum(count => count.Township));
    }

    /// <summary>Counts the bigrams of split items.</summary>
    public static ColumnWording Learn(IReadOnlyList<ItemSplit> items)
    {
        var counts = OfSuperiors.Split(' ').Select(word => (word, Superior: Worth, Township: 1))
            .Concat(OfTownship.Split(' ').Select(word => (word, Superior: 1, Township: Worth)))
            .ToDictionary(seed => Pair(seed.word, 0), seed => (seed.Superior, seed.Township));
        counts.EnsureCapacity(items.Sum(split => split.Block.Lines.Sum(line => line.Text.Length)) / 4);
        foreach (var split in items)
        {
            Count(split, counts);
        }

        return new ColumnWording(counts, items.ToDictionary(split => split.Block.Line));
    }

    /// <summary>Returns the evidence of all items except one.</summary>
    public Evidence Without(ItemBlock block)
    {
        var own = new Dictionary<int, (int Superior, int Township)>();
        if (_splits.TryGetValue(block.Line, out var split))
        {
            own.EnsureCapacity(split.Block.Lines.Sum(line => line.Text.Length));
            Count(split, own);
        }

        return new Evidence(this, own);
    }

    private static void Count(ItemSplit split, Dictionary<int, (int Superior, int Township)> counts)
    {
        foreach (var line in split[Column.Superior].Span)
        {
            for (var i = 0; i + 1 < line.Text.Length; i++)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, Pair(line.Text, i), out _).Superior++;
            }
        }

        foreach (var line in split[Column.Township].Span)
        {
            for (var i = 0; i + 1 < line.Text.Length; i++)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, Pair(line.Text, i), out _).Township++;
            }
        }
    }

    private static int Pair(string text, int at) => (text[at] << 16) | text[at + 1];

    /// <summary>The wording of all items except one.</summary>
    public sealed class Evidence(ColumnWording wording, Dictionary<int, (int Superior, int Township)> own)
    {
        // The superiors' cells are longer, so counts are compared relative to the length of the columns.
        private readonly double _proportion =
            (wording._all.Township - own.Values.Sum(count => count.Township) + 1.0) / (wording._all.Superior - own.Values.Sum(count => count.Superior) + 1.0);

        /// <summary>Returns the cost of a line's wording in each column; 0 if nothing speaks against it.</summary>
        public (double Superior, double Township) Cost(WrappedLine line)
        {
            var odds = 0.0;
            for (var i = 0; i + 1 < line.Text.Length; i++)
            {
                var pair = Pair(line.Text, i);
                if (wording._pairs.TryGetValue(pair, out var count))
                {
                    own.TryGetValue(pair, out var mine);
                    odds += Math.Log((count.Superior - mine.Superior + 1.0) / (count.Township - mine.Township + 1.0) * _proportion);
                }
            }

            return (Math.Clamp(-Weight * odds, 0, Most), Math.Clamp(Weight * odds, 0, Most));
        }
    }
}

using System.Runtime.InteropServices;

namespace DutyGraph.Import;

/// <summary>
/// What the two columns of clauses say differently, as far as the document itself tells: 「督促」 stands in one, 「上报」 in the other. Pairs of characters are counted in the cells
/// of all other items (naive Bayes, leaving the item itself out, so that a wrong split does not confirm itself).
/// </summary>
internal sealed class ColumnWording
{
    /// <summary>What is known before a document has told anything.</summary>
    public static readonly ColumnWording Unknown = Learn([]);

    /// <summary>Pairs of one line say much the same thing: together they count for no more than a hint.</summary>
    private const double Weight = 0.2, Most = 1;

    // Words that set the two columns apart on every list, and how many cells each is worth.
    private const string OfSuperiors = "局负 局对 牵头 统筹 制定 审核 审批 决定 查处 处罚 监督 指导 拨付 下达 下发";
    private const string OfTownship = "上报 本辖 本镇 本乡 本街 协助 配合 摸排 摸底 巡查 制止 群众 入户 劝阻";
    private const int Worth = 16;

    // How often a pair of characters stands in the superiors' cells, and in the township's.
    private readonly Dictionary<int, (int Superior, int Township)> pairs;

    // By the item's line.
    private readonly Dictionary<int, ItemSplit> splits;
    private readonly (int Superior, int Township) all;

    private ColumnWording(Dictionary<int, (int Superior, int Township)> pairs, Dictionary<int, ItemSplit> splits)
    {
        (this.pairs, this.splits) = (pairs, splits);
        all = (pairs.Values.Sum(count => count.Superior), pairs.Values.Sum(count => count.Township));
    }

    /// <summary>Counts the pairs of items that are split.</summary>
    public static ColumnWording Learn(IReadOnlyList<ItemSplit> items)
    {
        var counts = OfSuperiors.Split(' ').Select(word => (word, Superior: Worth, Township: 1))
            .Concat(OfTownship.Split(' ').Select(word => (word, Superior: 1, Township: Worth)))
            .ToDictionary(seed => Pairs(seed.word).Single(), seed => (seed.Superior, seed.Township));
        foreach (var split in items)
        {
            Count(split, counts);
        }

        return new ColumnWording(counts, items.ToDictionary(split => split.Block.Line));
    }

    /// <summary>What the other items tell of this one's lines.</summary>
    public Evidence Without(ItemBlock block)
    {
        var own = new Dictionary<int, (int Superior, int Township)>();
        if (splits.TryGetValue(block.Line, out var split))
        {
            Count(split, own);
        }

        return new Evidence(this, own);
    }

    private static void Count(ItemSplit split, Dictionary<int, (int Superior, int Township)> counts)
    {
        foreach (var line in split[Column.Superior].Span)
        {
            foreach (var pair in Pairs(line.Text))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, pair, out _).Superior++;
            }
        }

        foreach (var line in split[Column.Township].Span)
        {
            foreach (var pair in Pairs(line.Text))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, pair, out _).Township++;
            }
        }
    }

    private static IEnumerable<int> Pairs(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            yield return (text[i] << 16) | text[i + 1];
        }
    }

    /// <summary>The wording of all items but one.</summary>
    public sealed class Evidence(ColumnWording wording, Dictionary<int, (int Superior, int Township)> own)
    {
        // Cells of the superiors are longer: what counts is how often a pair stands among as many.
        private readonly double proportion =
            (wording.all.Township - own.Values.Sum(count => count.Township) + 1.0) / (wording.all.Superior - own.Values.Sum(count => count.Superior) + 1.0);

        /// <summary>What a line's wording costs in each column; 0 where it says nothing against it.</summary>
        public (double Superior, double Township) Cost(WrappedLine line)
        {
            var odds = 0.0;
            foreach (var pair in Pairs(line.Text))
            {
                if (wording.pairs.TryGetValue(pair, out var count))
                {
                    own.TryGetValue(pair, out var mine);
                    odds += Math.Log((count.Superior - mine.Superior + 1.0) / (count.Township - mine.Township + 1.0) * proportion);
                }
            }

            return (Math.Clamp(-Weight * odds, 0, Most), Math.Clamp(Weight * odds, 0, Most));
        }
    }
}

using System.Globalization;

namespace DutyGraph.Core;

/// <summary>
/// How much a gram of a name says. A gram that few items of one list have, and that many lists have, tells matters apart: 林长 stands in one item of every list. The table
/// was learned once from published lists and is part of the program, so that a pair of duties scores the same whatever else is in the graph.
/// </summary>
public static class GramWeights
{
    /// <summary>The weight of a gram that no list of the table has.</summary>
    private const float Unseen = 2.54f;

    /// <summary>The weight of a gram that four lists of five have, in one item and a third each.</summary>
    private const float Telling = 4.15f;

    private static readonly Dictionary<int, float> Table = Read();

    /// <summary>The weight of a gram of the table, by its text; that of an unseen one where it has none.</summary>
    public static double Of(string gram) => Of(Grams.Of(gram)[0]);

    /// <summary>The weight of one gram.</summary>
    internal static float Of(int gram) => Table.GetValueOrDefault(gram, Unseen);

    /// <summary>Whether a gram stands in one item of nearly every list: it tells a matter.</summary>
    internal static bool IsTelling(int gram) => Of(gram) >= Telling;

    /// <summary>The weight of a set.</summary>
    internal static double Of(int[] grams)
    {
        var weight = 0.0;
        foreach (var gram in grams)
        {
            weight += Of(gram);
        }

        return weight;
    }

    /// <summary>The weight of what two sets have in common.</summary>
    internal static double OfCommon(int[] a, int[] b)
    {
        var weight = 0.0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
            {
                weight += Of(a[i]);
                i++;
                j++;
            }
            else if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return weight;
    }

    /// <summary>
    /// Learns the table. In <c>n</c> lists of <c>N</c> items on average, a gram that <c>k</c> of them have, in <c>m</c> items each, weighs <c>ln(N/m) · k/(k+1)</c>: the inverse
    /// frequency within a list, held back where only one list speaks for it.
    /// </summary>
    /// <param name="townships">The duties of each township.</param>
    /// <returns>Text of a gram and its weight, by text.</returns>
    public static IEnumerable<(string Gram, double Weight)> Learn(IReadOnlyCollection<IReadOnlyCollection<Duty>> townships)
    {
        var items = townships.Average(duties => (double)duties.Count);
        return townships.SelectMany((duties, number) => duties.SelectMany(duty => TopicItem.NameOf(duty)?.All ?? [], (_, gram) => (Gram: gram, List: number)))
            .GroupBy(use => use.Gram, use => use.List)
            .Select(uses => (Uses: uses, Lists: (double)uses.Distinct().Count()))
            .Select(seen => (Grams.Text(seen.Uses.Key), Math.Log(items / (seen.Uses.Count() / seen.Lists)) * seen.Lists / (seen.Lists + 1)))
            .OrderBy(row => row.Item1, CodePointComparer.Instance);
    }

    private static Dictionary<int, float> Read()
    {
        using var reader = new StreamReader(typeof(GramWeights).Assembly.GetManifestResourceStream("name-weights.csv")
            ?? throw new InvalidOperationException("The table of weights is not part of the assembly."));
        reader.ReadLine();
        var table = new Dictionary<int, float>();
        while (reader.ReadLine() is { } line)
        {
            var comma = line.LastIndexOf(',');
            table[Grams.Of(line[..comma])[0]] = float.Parse(line.AsSpan(comma + 1), CultureInfo.InvariantCulture);
        }

        return table;
    }
}

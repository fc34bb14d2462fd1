using System.Globalization;

namespace DutyGraph.Core;

/// <summary>
/// Weights of n-grams in names. An n-gram that is rare within a list but occurs in many lists identifies a matter: 林长 occurs in one item of every list. The
/// table was learned once from published lists and is part of the program, so the score of a pair does not depend on other data in the graph.
/// </summary>
public static class GramWeights
{
    /// <summary>The weight of an n-gram that is not in the table.</summary>
    private const float Unseen = 2.54f;

    /// <summary>The weight of an n-gram that four of five lists have, in 1.33 items each on average.</summary>
    private const float Telling = 4.15f;

    private static readonly Dictionary<int, float> Table = Read();

    /// <summary>Returns the weight of an n-gram by its text.</summary>
    public static double Of(string gram) => Of(Grams.Of(gram)[0]);

    /// <summary>Returns the weight of one n-gram.</summary>
    internal static float Of(int gram) => Table.GetValueOrDefault(gram, Unseen);

    /// <summary>Whether an n-gram occurs in one item of nearly every list, and so identifies a matter.</summary>
    internal static bool IsTelling(int gram) => Of(gram) >= Telling;

    /// <summary>Returns the total weight of a set.</summary>
    internal static double Of(int[] grams)
    {
        var weight = 0.0;
        foreach (var gram in grams)
        {
            weight += Of(gram);
        }

        return weight;
    }

    /// <summary>Returns the total weight of the n-grams in both sets.</summary>
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
    /// Learns the table. <c>N</c> is the average number of items in a list. An n-gram that occurs in <c>k</c> lists, in <c>m</c> items of each, has the
    /// weight <c>ln(N/m) · k/(k+1)</c>: the inverse frequency within a list, reduced where few lists have it.
    /// </summary>
    /// <param name="townships">The duties of each township.</param>
    /// <returns>The text of each n-gram and its weight, ordered by text.</returns>
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

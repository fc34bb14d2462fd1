namespace DutyGraph.Core;

/// <summary>Sets of character bigrams, each packed into an integer; a text of one character is an n-gram of its own. Sets are sorted arrays without
/// duplicates.</summary>
internal static class Grams
{
    /// <summary>Returns the bigrams of a text.</summary>
    public static int[] Of(string text)
    {
        if (text.Length == 1)
        {
            return [text[0]];
        }

        var grams = new int[Math.Max(0, text.Length - 1)];
        for (var at = 0; at < grams.Length; at++)
        {
            grams[at] = (text[at] << 16) | text[at + 1];
        }

        return Distinct(grams);
    }

    /// <summary>Returns the text of an n-gram.</summary>
    public static string Text(int gram) => (gram >>> 16) == 0 ? $"{(char)gram}" : $"{(char)(gram >>> 16)}{(char)gram}";

    public static int[] Union(int[][] sets) => Distinct([.. sets.SelectMany(set => set)]);

    /// <summary>Counts the n-grams in both sets.</summary>
    public static int Common(int[] a, int[] b)
    {
        var common = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
            {
                common++;
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

        return common;
    }

    /// <summary>Returns the n-grams in both sets.</summary>
    public static int[] Intersection(int[] a, int[] b)
    {
        var common = new List<int>(Math.Min(a.Length, b.Length));
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
            {
                common.Add(a[i]);
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

        return [.. common];
    }

    private static int[] Distinct(int[] grams)
    {
        Array.Sort(grams);
        var kept = 0;
        for (var at = 0; at < grams.Length; at++)
        {
            if (at == 0 || grams[at] != grams[at - 1])
            {
                grams[kept++] = grams[at];
            }
        }

        return grams[..kept];
    }
}

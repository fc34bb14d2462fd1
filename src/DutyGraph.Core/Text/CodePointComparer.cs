namespace DutyGraph.Core;

/// <summary>
/// Compares text by Unicode code point: the one order of names in every store. UTF-16 order differs from it, since it puts the characters beyond U+FFFF, which some
/// place names need, before those from U+E000 on.
/// </summary>
public sealed class CodePointComparer : IComparer<string>
{
    /// <summary>The comparer; it holds no state.</summary>
    public static readonly CodePointComparer Instance = new();

    private CodePointComparer()
    {
    }

    /// <summary>Below 0 where <paramref name="x"/> comes first, 0 where both are the same text. Null comes before any text.</summary>
    public int Compare(string? x, string? y)
    {
        if (ReferenceEquals(x, y))
        {
            return 0;
        }

        if (x is null || y is null)
        {
            return x is null ? -1 : 1;
        }

        var common = x.AsSpan().CommonPrefixLength(y);
        return common == x.Length || common == y.Length
            ? x.Length.CompareTo(y.Length)
            : Weight(x[common]).CompareTo(Weight(y[common]));
    }

    /// <summary>Surrogates stand for code points beyond U+FFFF: they weigh more than any other unit.</summary>
    private static int Weight(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}

namespace DutyGraph.Core;

/// <summary>
/// Compares text by Unicode code point, the order of names in every store. Ordinal (UTF-16) order differs: it puts characters beyond U+FFFF, which some place
/// names need, before U+E000 to U+FFFF.
/// </summary>
public sealed class CodePointComparer : IComparer<string>
{
    /// <summary>The only instance; it has no state.</summary>
    public static readonly CodePointComparer Instance = new();

    private CodePointComparer()
    {
    }

    /// <summary>Returns a negative number where <paramref name="x"/> comes first, 0 where the texts are equal. Null comes before any text.</summary>
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

    /// <summary>Surrogates encode code points beyond U+FFFF, so they sort after all other units.</summary>
    private static int Weight(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}

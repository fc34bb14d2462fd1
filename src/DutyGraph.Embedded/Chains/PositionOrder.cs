using System.Globalization;

namespace DutyGraph.Embedded;

/// <summary>The positions 1 to n sorted as text: 1, 10, 11, 2. Ids end with a position and are sorted by code point.</summary>
internal static class PositionOrder
{
    /// <summary>Returns the position at an index of that order, from 0.</summary>
    public static int At(int place, int count) => count < 10 ? place + 1 : Ordered(count)[place];

    /// <summary>Returns the index of a position in that order, from 0.</summary>
    public static int PlaceOf(int position, int count) => count < 10 ? position - 1 : Array.IndexOf(Ordered(count), position);

    private static int[] Ordered(int count) =>
        [.. Enumerable.Range(1, count).OrderBy(position => position.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal)];
}

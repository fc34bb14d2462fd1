using System.Globalization;
using System.Text;

namespace DutyGraph.Core;

/// <summary>The folding table in a form for fast lookup: most characters fold to themselves, to one other character, or to nothing.</summary>
internal static class FoldingTable
{
    /// <summary>Marks a character that folds to nothing.</summary>
    public const char Dropped = '\0';

    /// <summary>Marks a unit that needs <see cref="Of"/> or <see cref="Compose"/>. U+FFFF is a noncharacter, so no text contains it.</summary>
    public const char Special = '\uFFFF';

    private static readonly char[] ByUnit = new char[char.MaxValue + 1];
    private static readonly Dictionary<int, string> Others = [];
    private static readonly Dictionary<(int Letter, int Mark), int> Composed = [];
    private static readonly HashSet<int> Marks = [];

    static FoldingTable()
    {
        for (var unit = 0; unit < ByUnit.Length; unit++)
        {
            var character = (char)unit;
            ByUnit[unit] = !Rune.TryCreate(character, out var rune) ? Special : IsDropped(rune) ? Dropped : character;
        }

        using var reader = new StreamReader(typeof(FoldingTable).Assembly.GetManifestResourceStream("foldings.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                Add(line);
            }
        }
    }

    /// <summary>The folded form of a UTF-16 unit, or <see cref="Dropped"/> or <see cref="Special"/>.</summary>
    public static char OfUnit(char unit) => ByUnit[unit];

    /// <summary>The folded form of a code point; null where it folds to itself.</summary>
    public static string? Of(Rune rune) => Others.TryGetValue(rune.Value, out var folded) ? folded : IsDropped(rune) ? "" : null;

    /// <summary>Whether a code point is a mark that may combine with the letter before it.</summary>
    public static bool IsMark(Rune rune) => Marks.Contains(rune.Value);

    /// <summary>The composed form of a letter and a mark; null where there is none.</summary>
    public static Rune? Compose(Rune letter, Rune mark) => Composed.TryGetValue((letter.Value, mark.Value), out var one) ? new Rune(one) : null;

    /// <summary>Whether folding may change a text; false means that it does not.</summary>
    public static bool Changes(string text)
    {
        foreach (var unit in text)
        {
            if (ByUnit[unit] != unit)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>White space of all widths, line ends, and invisible characters of PDFs and editors: zero-width space, BOM, soft hyphen, variation
    /// selectors.</summary>
    private static bool IsDropped(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
        || rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    private static void Add(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        int[] from = [.. Read(line[..tab])];
        if (from is [var letter, var mark])
        {
            Composed.Add((letter, mark), Read(line[(tab + 1)..]).Single());
            Marks.Add(mark);
            SetUnit(mark, Special);
            return;
        }

        var to = string.Concat(Read(line[(tab + 1)..]).Select(char.ConvertFromUtf32));
        Others.Add(from[0], to);
        SetUnit(
            from[0],
            to is [var one] && char.GetUnicodeCategory(one) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
                ? one
                : Special);
    }

    private static void SetUnit(int codePoint, char folded)
    {
        if (codePoint <= char.MaxValue)
        {
            ByUnit[codePoint] = folded;
        }
    }

    private static IEnumerable<int> Read(string codePoints) =>
        codePoints.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(hex => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}

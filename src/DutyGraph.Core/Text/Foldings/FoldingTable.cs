using System.Globalization;
using System.Text;

namespace DutyGraph.Core;

/// <summary>The table of foldings, as it is looked up: most characters fold to themselves, to one other, or to nothing.</summary>
internal static class FoldingTable
{
    /// <summary>In place of a folded character: it folds to nothing.</summary>
    public const char Dropped = '\0';

    /// <summary>In place of a folded character: see <see cref="Of"/> and <see cref="Compose"/>. No text has this code point.</summary>
    public const char Special = '\uFFFF';

    private static readonly char[] _ofUnit = new char[char.MaxValue + 1];
    private static readonly Dictionary<int, string> _others = [];
    private static readonly Dictionary<(int Letter, int Mark), int> _composed = [];
    private static readonly HashSet<int> _marks = [];

    static FoldingTable()
    {
        for (var unit = 0; unit < _ofUnit.Length; unit++)
        {
            var character = (char)unit;
            _ofUnit[unit] = !Rune.TryCreate(character, out var rune) ? Special : IsDropped(rune) ? Dropped : character;
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

    /// <summary>What a UTF-16 unit folds to, or one of the two constants.</summary>
    public static char OfUnit(char unit) => _ofUnit[unit];

    /// <summary>What a code point folds to; null where it folds to itself.</summary>
    public static string? Of(Rune rune) => _others.TryGetValue(rune.Value, out var folded) ? folded : IsDropped(rune) ? "" : null;

    /// <summary>Whether a code point may unite with the letter before it.</summary>
    public static bool IsMark(Rune rune) => _marks.Contains(rune.Value);

    /// <summary>What a letter and a mark become together; null where they stay two.</summary>
    public static Rune? Compose(Rune letter, Rune mark) => _composed.TryGetValue((letter.Value, mark.Value), out var one) ? new Rune(one) : null;

    /// <summary>Whether folding may change a text.</summary>
    public static bool Changes(string text)
    {
        foreach (var unit in text)
        {
            if (_ofUnit[unit] != unit)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Spaces of all widths, line ends, and what PDFs and editors leave unseen: zero-width space, BOM, soft hyphen, variation selectors.</summary>
    private static bool IsDropped(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
        || rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    private static void Add(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        int[] from = [.. Read(line[..tab])];
        if (from is [var letter, var mark])
        {
            _composed.Add((letter, mark), Read(line[(tab + 1)..]).Single());
            _marks.Add(mark);
            SetUnit(mark, Special);
            return;
        }

        var to = string.Concat(Read(line[(tab + 1)..]).Select(char.ConvertFromUtf32));
        _others.Add(from[0], to);
        SetUnit(from[0], to is [var one] && char.GetUnicodeCategory(one) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark) ? one : Special);
    }

    private static void SetUnit(int codePoint, char folded)
    {
        if (codePoint <= char.MaxValue)
        {
            _ofUnit[codePoint] = folded;
        }
    }

    private static IEnumerable<int> Read(string codePoints) =>
        codePoints.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(hex => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}

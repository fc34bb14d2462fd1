using System.Text;

namespace DutyGraph.Import;

/// <summary>Names of duties in published lists, from <c>import/reference/duty-names.csv</c>.</summary>
/// <remarks>Names are compared by letters and digits only, regardless of the level of government: 本乡 equals 本镇.</remarks>
public sealed class DutyNameTable
{
    private readonly HashSet<string> _known;
    private readonly ILookup<int, string> _byLength;
    private readonly Dictionary<string, int> _openings;
    private readonly HashSet<(char, char)> _pairs;
    private readonly HashSet<char> _characters;
    private readonly string[] _withLatin;

    private DutyNameTable(IEnumerable<string> names)
    {
        _known = [.. names.Select(Normal).Where(name => name.Length > 3)];
        _byLength = _known.ToLookup(name => name.Length);
        _openings = _known.CountBy(name => name[..2]).ToDictionary(StringComparer.Ordinal);
        _pairs = [.. _known.SelectMany(Pairs)];
        _characters = [.. _known.SelectMany(name => name)];
        _withLatin = [.. _known.Where(name => name.Any(char.IsAsciiLetterOrDigit))];
    }

    /// <summary>Normalizes a name for comparison.</summary>
    public static string Normal(string name)
    {
        var normal = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                normal.Append(c switch
                {
                    '乡' => '镇',
                    '县' or '区' or '旗' => '市',
                    _ => c,
                });
            }
        }

        return normal.ToString();
    }

    /// <summary>Returns the pairs of adjacent characters, in order.</summary>
    private static IEnumerable<(char, char)> Pairs(string text) => text.Zip(text.Skip(1));

    /// <summary>Whether a name is known.</summary>
    /// <param name="normal">A normalized name (<see cref="Normal"/>), as for all methods here.</param>
    internal bool Has(string normal) => _known.Contains(normal);

    /// <summary>Whether a character occurs in a known name.</summary>
    internal bool HasCharacter(char c) => _characters.Contains(c);

    /// <summary>Whether at least <paramref name="least"/> known names start with the same two characters, the second being this one.</summary>
    internal bool HasOpeningLike(char second, int least) => _openings.Any(known => known.Key[1] == second && known.Value >= least);

    /// <summary>Whether two adjacent characters occur in a known name.</summary>
    internal bool HasPair((char, char) pair) => _pairs.Contains(pair);

    /// <summary>Returns the positions where a name differs from known names that differ by exactly one character.</summary>
    internal IEnumerable<int> DiffersAt(string normal) => _byLength[normal.Length].Select(name => OnlyDifference(normal, name)).Where(at => at >= 0);

    /// <summary>Returns the known name that equals this one plus a Latin word or number (相关政务APP); null if there is none.</summary>
    internal string? WithLostLatin(string normal) => Array.Find(_withLatin, name =>
    {
        var lost = name.Length - normal.Length;
        if (lost <= 0)
        {
            return false;
        }

        var before = normal.AsSpan().CommonPrefixLength(name);
        return name.AsSpan(before, lost).ContainsAnyExceptInRange('\0', '\u007F') is false && name.AsSpan(before + lost).SequenceEqual(normal.AsSpan(before));
    });

    internal static DutyNameTable Read(string path) => new(ReferenceFile.Read(path, ["name"], row => row.Required("name")));

    private static int OnlyDifference(string one, string other)
    {
        var at = one.AsSpan().CommonPrefixLength(other);
        return at < one.Length && one.AsSpan(at + 1).SequenceEqual(other.AsSpan(at + 1)) ? at : -1;
    }
}

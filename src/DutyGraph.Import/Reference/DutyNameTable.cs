namespace DutyGraph.Import;

/// <summary>Names of duties as published lists print them, from <c>import/reference/duty-names.csv</c>: what offices call their matters.</summary>
/// <remarks>Names are compared by their letters and digits alone, and whatever level of government they speak of: 本乡 is 本镇.</remarks>
public sealed class DutyNameTable
{
    private readonly HashSet<string> known;
    private readonly ILookup<int, string> byLength;
    private readonly Dictionary<string, int> openings;
    private readonly HashSet<(char, char)> pairs;
    private readonly HashSet<char> characters;
    private readonly string[] withLatin;

    private DutyNameTable(IEnumerable<string> names)
    {
        known = [.. names.Select(Normal).Where(name => name.Length > 3)];
        byLength = known.ToLookup(name => name.Length);
        openings = known.CountBy(name => name[..2]).ToDictionary(StringComparer.Ordinal);
        pairs = [.. known.SelectMany(Pairs)];
        characters = [.. known.SelectMany(name => name)];
        withLatin = [.. known.Where(name => name.Any(char.IsAsciiLetterOrDigit))];
    }

    /// <summary>The name as names are compared.</summary>
    public static string Normal(string name) => string.Concat(name.Where(char.IsLetterOrDigit).Select(c => c switch
    {
        '乡' => '镇',
        '县' or '区' or '旗' => '市',
        _ => c,
    }));

    /// <summary>Two characters next to each other, in order.</summary>
    internal static IEnumerable<(char, char)> Pairs(string text) => text.Zip(text.Skip(1));

    /// <summary>Whether a name is known as it stands.</summary>
    /// <param name="normal">See <see cref="Normal"/>; so are all others.</param>
    internal bool Has(string normal) => known.Contains(normal);

    /// <summary>Whether a character stands in a known name.</summary>
    internal bool HasCharacter(char c) => characters.Contains(c);

    /// <summary>The openings that many names have and that differ in the first character alone.</summary>
    internal bool HasOpeningLike(char second, int least) => openings.Any(known => known.Key[1] == second && known.Value >= least);

    /// <summary>Whether two characters stand next to each other in a known name.</summary>
    internal bool HasPair((char, char) pair) => pairs.Contains(pair);

    /// <summary>The places at which a name differs from a known one, of those that differ by one character.</summary>
    internal IEnumerable<int> DiffersAt(string normal) => byLength[normal.Length].Select(name => OnlyDifference(normal, name)).Where(at => at >= 0);

    /// <summary>The known name that is this one with a Latin word or a number more (相关政务APP); null where none is.</summary>
    internal string? WithLostLatin(string normal) => Array.Find(withLatin, name =>
    {
        var lost = name.Length - normal.Length;
        if (lost <= 0)
        {
            return false;
        }

        var before = normal.AsSpan().CommonPrefixLength(name);
        return name.AsSpan(before, lost).ContainsAnyExceptInRange('\0', '\u007F') is false && name.AsSpan(before + lost).SequenceEqual(normal.AsSpan(before));
    });

    /// <summary>Reads the table.</summary>
    internal static DutyNameTable Read(string path) => new(ReferenceFile.Read(path, ["name"], row => row.Required("name")));

    private static int OnlyDifference(string one, string other)
    {
        var at = one.AsSpan().CommonPrefixLength(other);
        return at < one.Length && one.AsSpan(at + 1).SequenceEqual(other.AsSpan(at + 1)) ? at : -1;
    }
}

using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>The kinds of department that are known: a start, not a limit.</summary>
public sealed class DepartmentKindTable
{
    private readonly Dictionary<string, DepartmentKindEntry> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DepartmentKindEntry>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly int longest;

    private DepartmentKindTable(ImmutableArray<DepartmentKindEntry> all)
    {
        All = all;
        foreach (var entry in all)
        {
            foreach (var name in entry.Kind.Aliases.Prepend(entry.Kind.Name))
            {
                byName.TryAdd(Widths.Full(name), entry);
            }
        }

        bySpan = byName.GetAlternateLookup<ReadOnlySpan<char>>();
        longest = byName.Keys.Max(name => name.Length);
    }

    /// <summary>All of them, in the order of the table.</summary>
    public ImmutableArray<DepartmentKindEntry> All { get; }

    /// <summary>The kind that bears this name or short name; null where none does.</summary>
    /// <param name="name">Without a division; half- and full-width punctuation are one.</param>
    public DepartmentKindEntry? Find(ReadOnlySpan<char> name) => bySpan.TryGetValue(name, out var entry) ? entry : null;

    /// <summary>The longest name or short name that a text begins with.</summary>
    /// <param name="text">Its punctuation full-width.</param>
    /// <returns>The kind and the characters of the name; null where no name begins it.</returns>
    public (DepartmentKindEntry Entry, int Length)? LongestAt(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(longest, text.Length); length > 0; length--)
        {
            if (Find(text[..length]) is { } entry)
            {
                return (entry, length);
            }
        }

        return null;
    }

    /// <summary>Reads the table: name, short_names (parted by |, a * for the name of a place inside), branch.</summary>
    internal static DepartmentKindTable Read(string path) => new([.. ReferenceFile.Read(path, ["name", "short_names", "branch"], ReadRow)]);

    private static DepartmentKindEntry ReadRow(ReferenceRow row)
    {
        var name = row.Required("name");
        var forms = row["short_names"].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new DepartmentKindEntry(
            new DepartmentKind(NodeId.DepartmentKind(name), name, [.. forms.Where(form => !form.Contains('*'))]),
            row.Required("branch") == "PARTY",
            [.. forms.Where(form => form.Contains('*')).Select(form => (form[..form.IndexOf('*')], form[(form.IndexOf('*') + 1)..]))]);
    }
}

/// <summary>A kind of department as the table has it.</summary>
/// <param name="Kind">Its name, and its short names as aliases.</param>
/// <param name="IsParty">Whether it is an organ of the party committee: its full name has 委 after the division's.</param>
/// <param name="Frames">Names that have the place inside: 国家统计局 … 调查队.</param>
public sealed record DepartmentKindEntry(DepartmentKind Kind, bool IsParty, ImmutableArray<(string Before, string After)> Frames);

using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>The kinds of department that are known: a start, not a limit.</summary>
public sealed class DepartmentKindTable
{
    private readonly Dictionary<string, DepartmentKindEntry> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<char, string[]> byFirst;

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

        byFirst = byName.Keys.GroupBy(name => name[0]).ToDictionary(same => same.Key, same => same.OrderByDescending(name => name.Length).ToArray());
    }

    /// <summary>All of them, in the order of the table.</summary>
    public ImmutableArray<DepartmentKindEntry> All { get; }

    /// <summary>The kind that bears this name or short name; null where none does.</summary>
    /// <param name="name">Without a division, its punctuation full-width.</param>
    public DepartmentKindEntry? Find(ReadOnlySpan<char> name) =>
        byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var entry) ? entry : null;

    /// <summary>The longest name or short name that a text has at a place.</summary>
    /// <param name="text">Its punctuation full-width.</param>
    /// <param name="start">The place.</param>
    /// <returns>The kind and the characters of the name; null where no name begins there.</returns>
    public (DepartmentKindEntry Entry, int Length)? LongestAt(string text, int start)
    {
        if (start < text.Length && byFirst.TryGetValue(text[start], out var names))
        {
            foreach (var name in names)
            {
                if (string.CompareOrdinal(text, start, name, 0, name.Length) == 0)
                {
                    return (byName[name], name.Length);
                }
            }
        }

        return null;
    }

    /// <summary>Reads the table: name, short_names (parted by |, a * for the name of a place inside, a = before what is some counties' official name), branch.</summary>
    internal static DepartmentKindTable Read(string path) => new([.. ReferenceFile.Read(path, ["name", "short_names", "branch"], ReadRow)]);

    private static DepartmentKindEntry ReadRow(ReferenceRow row)
    {
        var name = row.Required("name");
        var printed = row["short_names"].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var forms = printed.Select(form => form.TrimStart('=')).ToList();
        return new DepartmentKindEntry(
            new DepartmentKind(NodeId.DepartmentKind(name), name, [.. forms.Where(form => !form.Contains('*'))]),
            row.Required("branch") == "PARTY",
            [.. printed.Where(form => form.Contains('*')).Select(DepartmentFrame.Parse)],
            [.. printed.Where(form => form[0] is '=' && !form.Contains('*')).Select(form => Widths.Full(form[1..]))]);
    }
}

/// <summary>A kind of department as the table has it.</summary>
/// <param name="Kind">Its name, and its short names as aliases.</param>
/// <param name="IsParty">Whether it is an organ of the party committee: its full name has 委 after the division's.</param>
/// <param name="Frames">Names that have the place inside.</param>
/// <param name="OfficialNames">Those of its aliases that are official names where a county prints them in full: 商务科技和工业信息化局; 人大, which is no 人大常委会办公室.</param>
public sealed record DepartmentKindEntry(
    DepartmentKind Kind, bool IsParty, ImmutableArray<DepartmentFrame> Frames, ImmutableArray<string> OfficialNames);

/// <summary>A name that has the place inside: 国家统计局 … 调查队.</summary>
/// <param name="Before">What stands before the place.</param>
/// <param name="After">What stands after it.</param>
/// <param name="IsOfficial">Whether it is the official name, as of organs of the centre; else the place's key stands before the kind's name.</param>
public sealed record DepartmentFrame(string Before, string After, bool IsOfficial)
{
    /// <summary>Reads a form of the table: 团*委, =国家统计局*调查队.</summary>
    internal static DepartmentFrame Parse(string form)
    {
        var parts = form.TrimStart('=').Split('*', 2);
        return new DepartmentFrame(parts[0], parts[1], form[0] is '=');
    }
}

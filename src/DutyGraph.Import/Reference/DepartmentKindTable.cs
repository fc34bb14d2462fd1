using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>The known kinds of department; documents may have others.</summary>
public sealed class DepartmentKindTable
{
    private readonly Dictionary<string, DepartmentKindEntry> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<char, string[]> _byFirst;

    private DepartmentKindTable(ImmutableArray<DepartmentKindEntry> all)
    {
        All = all;
        foreach (var entry in all)
        {
            foreach (var name in entry.Kind.Aliases.Prepend(entry.Kind.Name))
            {
                _byName.TryAdd(Widths.Full(name), entry);
            }
        }

        _byFirst = _byName.Keys.GroupBy(name => name[0]).ToDictionary(same => same.Key, same => same.OrderByDescending(name => name.Length).ToArray());
    }

    /// <summary>All kinds in the order of the table.</summary>
    public ImmutableArray<DepartmentKindEntry> All { get; }

    /// <summary>Finds the kind with a name or short name; null if there is none.</summary>
    /// <param name="name">The name without division, with full-width punctuation.</param>
    public DepartmentKindEntry? Find(ReadOnlySpan<char> name) =>
        _byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var entry) ? entry : null;

    /// <summary>Finds the longest name or short name at a position.</summary>
    /// <param name="text">The text with full-width punctuation.</param>
    /// <param name="start">The position.</param>
    /// <returns>The kind and the length of the name; null if no name starts there.</returns>
    public (DepartmentKindEntry Entry, int Length)? LongestAt(string text, int start)
    {
        if (start < text.Length && _byFirst.TryGetValue(text[start], out var names))
        {
            foreach (var name in names)
            {
                if (string.CompareOrdinal(text, start, name, 0, name.Length) == 0)
                {
                    return (_byName[name], name.Length);
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Reads the table. Columns: name, short_names (separated by |; * stands for a place inside the name, a leading = marks the official name in some
    /// counties), branch.
    /// </summary>
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

/// <summary>A kind of department in the table.</summary>
/// <param name="Kind">The kind, with its short names as aliases.</param>
/// <param name="IsParty">Whether it is an organ of the party committee: its full name has 委 after the division.</param>
/// <param name="Frames">Names with the place inside.</param>
/// <param name="OfficialNames">Aliases that are official names if a county prints them in full: 商务科技和工业信息化局; 人大, which is not 人大常委会办公室.</param>
public sealed record DepartmentKindEntry(
    DepartmentKind Kind, bool IsParty, ImmutableArray<DepartmentFrame> Frames, ImmutableArray<string> OfficialNames);

/// <summary>A name with the place inside: 国家统计局 … 调查队.</summary>
/// <param name="Before">The part before the place.</param>
/// <param name="After">The part after the place.</param>
/// <param name="IsOfficial">Whether it is the official name, as for organs of the central government; otherwise the official name is the key of the place and
/// the name of the kind.</param>
public sealed record DepartmentFrame(string Before, string After, bool IsOfficial)
{
    /// <summary>Parses a form of the table: 团*委, =国家统计局*调查队.</summary>
    internal static DepartmentFrame Parse(string form)
    {
        var parts = form.TrimStart('=').Split('*', 2);
        return new DepartmentFrame(parts[0], parts[1], form[0] is '=');
    }
}

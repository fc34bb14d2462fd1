using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>All provinces, prefectures and counties of the country.</summary>
public sealed class DivisionTable
{
    private readonly Dictionary<string, Division> _byId;
    private readonly Dictionary<string, Division>.AlternateLookup<ReadOnlySpan<char>> _byKey;
    private readonly int _longestKey;

    private DivisionTable(ImmutableArray<Division> all)
    {
        All = all;
        _byId = all.ToDictionary(division => division.Id, StringComparer.Ordinal);
        _byKey = all.ToDictionary(division => division.Key, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _longestKey = all.Max(division => division.Key.Length);
    }

    /// <summary>All divisions in the order of the table.</summary>
    public ImmutableArray<Division> All { get; }

    /// <summary>Returns the division with an id; null if there is none.</summary>
    public Division? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Returns the parent division; null for a region.</summary>
    public Division? ParentOf(Division division) => division.ParentId is { } parent ? _byId[parent] : null;

    /// <summary>Returns the division with the longest key that a text starts with; null if there is none.</summary>
    public Division? LongestKeyAt(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(_longestKey, text.Length); length > 0; length--)
        {
            if (_byKey.TryGetValue(text[..length], out var division))
            {
                return division;
            }
        }

        return null;
    }

    /// <summary>Returns the division and all divisions above it, lowest first.</summary>
    public IEnumerable<Division> ChainOf(Division division)
    {
        for (Division? link = division; link is not null; link = ParentOf(link))
        {
            yield return link;
        }
    }

    /// <summary>Reads the table. Columns: code, name, short_name, level, parent, key.</summary>
    internal static DivisionTable Read(string path)
    {
        var rows = ReferenceFile.Read(path, ["code", "name", "short_name", "level", "parent", "key"], row => (Division: ReadRow(row), row.Line));

        // 东莞, 中山 and 儋州 are prefectures without counties. The table has them twice with the same code, the county as a child of its own prefecture. A code
        // must be one node: the county is kept, since townships belong to counties, and its parent becomes the parent of the prefecture.
        var ownParents = rows.Where(row => row.Division.Id == row.Division.ParentId).Select(row => row.Division.Id).ToHashSet(StringComparer.Ordinal);
        var above = rows.Where(row => row.Division.Level == DivisionLevel.Prefecture && ownParents.Contains(row.Division.Id))
            .ToDictionary(row => row.Division.Id, row => row.Division.ParentId, StringComparer.Ordinal);
        rows.RemoveAll(row => row.Division.Level == DivisionLevel.Prefecture && above.ContainsKey(row.Division.Id));

        var ids = rows.Select(row => row.Division.Id).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var all = ImmutableArray.CreateBuilder<Division>(rows.Count);
        foreach (var (row, line) in rows)
        {
            var division = above.TryGetValue(row.Id, out var parent) ? row with { ParentId = parent } : row;
            if (!seen.Add(division.Id) || !seen.Add(division.Key))
            {
                throw new ReferenceTableException(
                    path, line, "key", $"{division.Code} {division.Key}", new("他行所没有的代码和键", "a code and a key that no other row has"));
            }

            if (division.ParentId is { } of && !ids.Contains(of))
            {
                throw new ReferenceTableException(path, line, "parent", of, new("另一行的代码", "the code of another row"));
            }

            all.Add(division);
        }

        return new DivisionTable(all.MoveToImmutable());
    }

    private static Division ReadRow(ReferenceRow row) => new(
        NodeId.Division(row.Integer("code").ToString("000000")),
        row["code"],
        row.Required("name"),
        row.Required("short_name"),
        row.Required("key"),
        row["level"] switch
        {
            "REGION" => DivisionLevel.Region,
            "PREFECTURE" => DivisionLevel.Prefecture,
            "COUNTY" => DivisionLevel.County,
            _ => throw row.Unusable("level", new("REGION、PREFECTURE 或 COUNTY", "REGION, PREFECTURE or COUNTY")),
        },
        row["parent"] is { Length: > 0 } parent ? NodeId.Division(parent) : null);
}

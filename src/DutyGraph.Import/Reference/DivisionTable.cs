using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Every province, prefecture and county of the country.</summary>
public sealed class DivisionTable
{
    private readonly Dictionary<string, Division> byId;
    private readonly Dictionary<string, Division>.AlternateLookup<ReadOnlySpan<char>> byKey;
    private readonly int longestKey;

    private DivisionTable(ImmutableArray<Division> all)
    {
        All = all;
        byId = all.ToDictionary(division => division.Id, StringComparer.Ordinal);
        byKey = all.ToDictionary(division => division.Key, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        longestKey = all.Max(division => division.Key.Length);
    }

    /// <summary>All of them, in the order of the table.</summary>
    public ImmutableArray<Division> All { get; }

    /// <summary>A division by its id; null where there is none.</summary>
    public Division? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The division above; null for a region.</summary>
    public Division? ParentOf(Division division) => division.ParentId is { } parent ? byId[parent] : null;

    /// <summary>The division whose key a text begins with, the longest key of all; null where none does.</summary>
    public Division? LongestKeyAt(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(longestKey, text.Length); length > 0; length--)
        {
            if (byKey.TryGetValue(text[..length], out var division))
            {
                return division;
            }
        }

        return null;
    }

    /// <summary>The division and all above it, the nearest first.</summary>
    public IEnumerable<Division> ChainOf(Division division)
    {
        for (Division? link = division; link is not null; link = ParentOf(link))
        {
            yield return link;
        }
    }

    /// <summary>Reads the table: code, name, short_name, level, parent, key.</summary>
    internal static DivisionTable Read(string path)
    {
        var rows = ReferenceFile.Read(path, ["code", "name", "short_name", "level", "parent", "key"], ReadRow);

        // 东莞, 中山 and 儋州 are prefectures without counties: the table has them twice under one code, the county as its own prefecture's child.
        // One code is one node: the county, since townships are parts of counties, and above it what is above the prefecture.
        var doubled = rows.Where(division => division.Id == division.ParentId).Select(division => division.Id).ToHashSet(StringComparer.Ordinal);
        var above = rows.Where(division => division.Level == DivisionLevel.Prefecture && doubled.Contains(division.Id))
            .ToDictionary(division => division.Id, division => division.ParentId, StringComparer.Ordinal);
        rows.RemoveAll(division => above.ContainsKey(division.Id) && division.Id != division.ParentId);
        var table = new DivisionTable([.. rows.Select(division => doubled.Contains(division.Id) ? division with { ParentId = above[division.Id] } : division)]);
        return table.All.FirstOrDefault(division => division.ParentId is { } parent && table.Find(parent) is null) is { } orphan
            ? throw new ReferenceTableException(path, rows.FindIndex(row => row.Id == orphan.Id) + 2, "parent", orphan.ParentId!, "the code of another row")
            : table;
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
            _ => throw row.Unusable("level", "REGION, PREFECTURE or COUNTY"),
        },
        row["parent"] is { Length: > 0 } parent ? NodeId.Division(parent) : null);
}

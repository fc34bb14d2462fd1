using System.Text.RegularExpressions;

namespace DutyGraph.Core;

/// <summary>Place names, which a township's lists contain everywhere and which carry no meaning for a matter.</summary>
internal static partial class TopicPlace
{
    /// <summary>Returns the names of a township and its county: 昌吉市六工镇, 六工镇, 昌吉市.</summary>
    public static string[] NamesOf(string townshipId)
    {
        var full = townshipId.StartsWith(NodeId.TownshipPrefix, StringComparison.Ordinal) ? townshipId[NodeId.TownshipPrefix.Length..] : townshipId;
        return CountyAndTownship().Match(full) is { Success: true } found ? [full, found.Groups[1].Value, found.Groups[2].Value] : [full];
    }

    /// <summary>Returns the name of a department without its county: 农业农村局.</summary>
    public static string KindOf(string departmentId, string[] places)
    {
        var name = departmentId.StartsWith(NodeId.DepartmentPrefix, StringComparison.Ordinal) ? departmentId[NodeId.DepartmentPrefix.Length..] : departmentId;
        var county = Array.Find(places, place => name.Length > place.Length && name.StartsWith(place, StringComparison.Ordinal));
        return county is null ? name : name[county.Length..];
    }

#pragma warning disable MA0009 // Names are short, and nothing here repeats within a repetition.
    [GeneratedRegex("^(.+[县市区旗])(.+)$")]
    private static partial Regex CountyAndTownship();
}

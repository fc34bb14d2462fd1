using System.Text.RegularExpressions;

namespace DutyGraph.Import.Typesetting;

/// <summary>Moves a list to another township: the same duties, with departments of another county.</summary>
/// <param name="From">The original township, with the short names of its county and prefecture.</param>
/// <param name="To">The new township.</param>
/// <param name="IsAbbreviated">Whether departments are printed with 县 instead of 惠水县.</param>
public sealed record Relocation(Locality From, Locality To, bool IsAbbreviated)
{
    /// <summary>Moves every field of the items of a list.</summary>
    public TypesetDocument Move(IEnumerable<ListItem> items) => new(To.Region + To.Prefecture + To.County + To.Township, [.. items.Select(Move)]);

    private ListItem Move(ListItem item) => item with
    {
        Name = Move(item.Name),
        DepartmentsPrinted = Move(item.DepartmentsPrinted),
        Superior = [.. item.Superior.Select(clause => clause with { Text = Move(clause.Text) })],
        Township = [.. item.Township.Select(clause => clause with { Text = Move(clause.Text) })],
        Method = item.Method is null ? null : Move(item.Method),
        Issues = [],
    };

    private string Move(string text)
    {
        text = text.Replace(From.Township, To.Township).Replace(From.County, From.County[^1] + "\0").Replace(From.Prefecture, From.Prefecture[^1] + "\0");

        // 市场 is not a city, and 城镇 not a township: 县, 市 and so on are replaced only where they mean the place.
        text = From.County[^1] == '县' ? text.Replace('县', To.County[^1]) : text.Replace(From.County[^1] + "\0", To.County[^1] + "\0");
        text = text.Replace(From.Prefecture[^1] + "\0", IsAbbreviated ? To.Prefecture[^1..] : To.Prefecture);
        text = text.Replace(To.County[^1] + "\0", IsAbbreviated ? To.County[^1..] : To.County).Replace("\0", "");
        return Regex.Replace(text, $"(?<![城乡集制村]){From.TownshipKind}(?!区)", To.TownshipKind, RegexOptions.None, TimeSpan.FromSeconds(1));
    }
}

/// <summary>A township and the divisions that contain it.</summary>
/// <param name="Region">贵州省</param>
/// <param name="Prefecture">黔南州, as departments print it.</param>
/// <param name="County">惠水县</param>
/// <param name="Township">好花红镇</param>
public sealed record Locality(string Region, string Prefecture, string County, string Township)
{
    /// <summary>镇, 乡 or 街道.</summary>
    public string TownshipKind => Township.EndsWith("街道", StringComparison.Ordinal) ? "街道" : Township[^1..];
}

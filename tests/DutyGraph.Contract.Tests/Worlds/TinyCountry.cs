using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <summary>A small country: two prefectures of one region, and a second region; 鼓楼区 is the name of two divisions.</summary>
internal static class TinyCountry
{
    private static readonly Division Xinjiang = Of("650000", "新疆维吾尔自治区", "新疆", "新疆", DivisionLevel.Region, null);
    private static readonly Division Changji = Of("652300", "昌吉回族自治州", "昌吉州", "昌吉州", DivisionLevel.Prefecture, Xinjiang);
    private static readonly Division Ili = Of("654000", "伊犁哈萨克自治州", "伊犁州", "伊犁州", DivisionLevel.Prefecture, Xinjiang);
    private static readonly Division Jiangsu = Of("320000", "江苏省", "江苏省", "江苏省", DivisionLevel.Region, null);
    private static readonly Division Nanjing = Of("320100", "南京市", "南京市", "南京市", DivisionLevel.Prefecture, Jiangsu);

    /// <summary>All divisions.</summary>
    public static readonly IReadOnlyList<Division> Divisions =
    [
        Xinjiang, Changji, Ili, Jiangsu, Nanjing,
        Of("652301", "昌吉市", "昌吉市", "昌吉市", DivisionLevel.County, Changji),
        Of("652325", "奇台县", "奇台县", "奇台县", DivisionLevel.County, Changji),
        Of("654026", "昭苏县", "昭苏县", "昭苏县", DivisionLevel.County, Ili),
        Of("320106", "鼓楼区", "鼓楼区", "南京市鼓楼区", DivisionLevel.County, Nanjing),
    ];

    /// <summary>Returns the division whose key is a prefix of the name; null if there is none.</summary>
    public static Division? Owning(string name) =>
        Divisions.Where(division => name.StartsWith(division.Key, StringComparison.Ordinal)).MaxBy(division => division.Key.Length);

    /// <summary>Returns a division and all divisions above it.</summary>
    public static IEnumerable<Division> Chain(Division? division)
    {
        for (var at = division; at is not null; at = Divisions.SingleOrDefault(above => above.Id == at.ParentId))
        {
            yield return at;
        }
    }

    private static Division Of(string code, string name, string shortName, string key, DivisionLevel level, Division? parent) =>
        new(NodeId.Division(code), code, name, shortName, key, level, parent?.Id);
}

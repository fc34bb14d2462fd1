namespace DutyGraph.Core;

/// <summary>An administrative division above the township.</summary>
/// <param name="Id">"division:" and the code.</param>
/// <param name="Code">GB/T 2260, six digits.</param>
/// <param name="Name">The official name: 木垒哈萨克自治县.</param>
/// <param name="ShortName">The short form that lists use: 木垒县.</param>
/// <param name="Key">The short name, after the parent's short name where two divisions of the country share it: 南京市鼓楼区.</param>
/// <param name="Level">Region, prefecture or county.</param>
/// <param name="ParentId">Id of the division above; null for a region.</param>
public sealed record Division(string Id, string Code, string Name, string ShortName, string Key, DivisionLevel Level, string? ParentId) : GraphNode(Id);

/// <summary>A township that has published its lists.</summary>
/// <param name="Id">"township:" and the full name.</param>
/// <param name="Name">六工镇</param>
/// <param name="FullName">The key of the county and the name: 昌吉市六工镇.</param>
/// <param name="Code">GB/T 10114, nine digits; null where the reference table does not have the township.</param>
/// <param name="Kind">Derived from the ending of the name.</param>
/// <param name="DivisionId">Id of its county.</param>
public sealed record Township(string Id, string Name, string FullName, string? Code, TownshipKind Kind, string DivisionId) : GraphNode(Id);

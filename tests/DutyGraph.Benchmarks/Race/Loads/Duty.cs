using DutyGraph.GraphQL;

namespace DutyGraph.Benchmarks.Race.Loads;

/// <summary>A row. The flat load selects its six scalar fields; the nested load also its departments, with their kinds below them.</summary>
public sealed record Duty([property: ID] string Id, int Number, DutyListKind List, string Name, string? Category, bool IsAlone)
{
    /// <summary>Two departments.</summary>
    [ListSize(AssumedSize = 2)]
    public required IReadOnlyList<Department> Departments { get; init; }
}

/// <summary>A department of a duty.</summary>
public sealed record Department([property: ID] string Id, string Name, Kind Kind);

/// <summary>The kind of a department.</summary>
public sealed record Kind([property: ID] string Id, string Name);

/// <summary>The three lists.</summary>
public enum DutyListKind
{
    /// <summary>基本履职事项</summary>
    Basic,

    /// <summary>配合履职事项</summary>
    Assist,

    /// <summary>上级部门收回事项</summary>
    Reclaimed,
}

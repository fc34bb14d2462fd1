namespace DutyGraph.Import;

/// <summary>A column of a printed list, from left to right.</summary>
internal enum Column
{
    /// <summary>事项名称</summary>
    Name,

    /// <summary>对应上级部门; in RECLAIMED, the receiving department.</summary>
    Departments,

    /// <summary>上级部门职责; in RECLAIMED, the method.</summary>
    Superior,

    /// <summary>乡镇（街道）配合职责</summary>
    Township,
}

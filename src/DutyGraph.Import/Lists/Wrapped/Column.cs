namespace DutyGraph.Import;

/// <summary>A column of a list as pages print it, left to right.</summary>
internal enum Column
{
    /// <summary>事项名称</summary>
    Name,

    /// <summary>对应上级部门, and the receiving department on RECLAIMED.</summary>
    Departments,

    /// <summary>上级部门职责, and the method on RECLAIMED.</summary>
    Superior,

    /// <summary>乡镇（街道）配合职责</summary>
    Township,
}

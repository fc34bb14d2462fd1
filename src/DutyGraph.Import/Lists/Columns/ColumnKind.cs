namespace DutyGraph.Import;

/// <summary>What stands in a column, as its title says: the values of <c>column</c> in <c>import/reference/column-titles.csv</c>.</summary>
public enum ColumnKind
{
    /// <summary>序号</summary>
    Number,

    /// <summary>事项类别</summary>
    Category,

    /// <summary>事项名称</summary>
    Name,

    /// <summary>对应上级部门; two columns of it (牵头部门, 配合部门) are read as one cell, the first leading.</summary>
    Departments,

    /// <summary>上级部门职责</summary>
    Superior,

    /// <summary>乡镇（街道）配合职责</summary>
    Township,

    /// <summary>承接部门及工作方式</summary>
    Handover,

    /// <summary>承接部门, where the method has a column of its own.</summary>
    Receiver,

    /// <summary>工作方式, where the department has a column of its own.</summary>
    Method,

    /// <summary>备注, 依据 and their like: known, and no field of a duty.</summary>
    NotServed,

    /// <summary>页码: the table is the contents.</summary>
    Page,

    /// <summary>A title that the table does not have; its column is kept out of every field and reported.</summary>
    Unknown,

    /// <summary>No title: the column is kept out of every field, and what stands in it is reported.</summary>
    Blank,
}

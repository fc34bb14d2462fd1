namespace DutyGraph.Import;

/// <summary>The content of a column, by its title: the values of <c>column</c> in <c>import/reference/column-titles.csv</c>.</summary>
public enum ColumnKind
{
    /// <summary>序号</summary>
    Number,

    /// <summary>事项类别</summary>
    Category,

    /// <summary>事项名称</summary>
    Name,

    /// <summary>对应上级部门; two such columns (牵头部门, 配合部门) are read as one cell, the first leading.</summary>
    Departments,

    /// <summary>上级部门职责</summary>
    Superior,

    /// <summary>乡镇（街道）配合职责</summary>
    Township,

    /// <summary>承接部门及工作方式</summary>
    Handover,

    /// <summary>承接部门, if the method has its own column.</summary>
    Receiver,

    /// <summary>工作方式, if the department has its own column.</summary>
    Method,

    /// <summary>备注, 依据 and the like: known, but not a field of a duty.</summary>
    NotServed,

    /// <summary>页码: the table is a table of contents.</summary>
    Page,

    /// <summary>An unknown title; the column is not read into any field, and is reported.</summary>
    Unknown,

    /// <summary>No title; the column is not read into any field, and its content is reported.</summary>
    Blank,
}

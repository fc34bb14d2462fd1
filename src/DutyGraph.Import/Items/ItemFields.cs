namespace DutyGraph.Import;

/// <summary>The names of an item's fields in the API, for <see cref="ItemIssue.Field"/>.</summary>
public static class ItemFields
{
    /// <summary>序号</summary>
    public const string Number = "number";

    /// <summary>事项类别</summary>
    public const string Category = "category";

    /// <summary>事项名称</summary>
    public const string Name = "name";

    /// <summary>对应上级部门, 承接部门</summary>
    public const string Departments = "departments";

    /// <summary>上级部门职责</summary>
    public const string Superior = "superiorResponsibilities";

    /// <summary>乡镇配合职责</summary>
    public const string Township = "townshipResponsibilities";

    /// <summary>工作方式</summary>
    public const string Method = "method";
}

using DutyGraph.Core;

namespace DutyGraph.Import.Typesetting;

/// <summary>The titles of a list and of its columns.</summary>
public static class ColumnTitleLine
{
    /// <summary>基本履职事项清单, 配合履职事项清单, 上级部门收回事项清单.</summary>
    public static string SectionOf(DutyList list) => list switch
    {
        DutyList.Basic => "基本履职事项清单",
        DutyList.Assist => "配合履职事项清单",
        _ => "上级部门收回事项清单",
    };

    /// <summary>Returns the column titles, separated by spaces; the last title of ASSIST contains the kind of township.</summary>
    public static string Of(DutyList list, string township) => list switch
    {
        DutyList.Basic => "序号 事项类别 事项名称",
        DutyList.Assist => $"序号 事项类别 事项名称 对应上级部门 上级部门职责 {(township.EndsWith("街道", StringComparison.Ordinal) ? "街道" : township[^1..])}配合职责",
        _ => "序号 事项类别 事项名称 承接部门及工作方式",
    };
}

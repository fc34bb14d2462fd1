using System.Text.RegularExpressions;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>The column titles that every page repeats. They say which list the page belongs to.</summary>
public static partial class ColumnTitles
{
    /// <summary>The list whose columns a line names; null where it names none.</summary>
    /// <param name="line">A whole line, or the cells of a row joined; spaces, tabs and bars mean nothing.</param>
    /// <example>序号 事项 类别 事项名称 对应上级 部门 上级部门职责 乡镇（街道）配合职责 is <see cref="DutyList.Assist"/>.</example>
    public static DutyList? ListOf(string line)
    {
        var match = Titles().Match(Spaces.Remove(line.Replace('|', ' ')));
        return match switch
        {
            { Success: false } => null,
            _ when match.Groups["assist"].Success => DutyList.Assist,
            _ when match.Groups["reclaimed"].Success => DutyList.Reclaimed,
            _ => DutyList.Basic,
        };
    }

    // The last column of ASSIST has a name for every kind of township: 乡镇（街道）配合职责 (liugong), 镇配合职责 (zhaosu), 乡配合职责 (kaiganqi).
    [GeneratedRegex(
        "^序号(事项)?类别事项名称((?<assist>对应上级部门上级部门职责.{0,12}配合职责)|(?<reclaimed>承接部门及工作方式))?$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Titles();
}

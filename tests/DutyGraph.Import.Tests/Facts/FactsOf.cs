using System.Collections.Concurrent;
using System.Text;
using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

/// <summary>The facts of the five published lists, and of small lists made by hand.</summary>
internal static class FactsOf
{
    public static readonly ListReader Reader = new(Reference.Tables, Corrections.None);

    private static readonly ConcurrentDictionary<string, Facts> Published = new();

    /// <summary>Returns the facts of a published list.</summary>
    public static Facts List(string name) => Published.GetOrAdd(name, list =>
    {
        var path = Path.Combine(ImportFolder.Own, "sources", list + ".txt");
        return Reader.Read(path, File.ReadAllBytes(path)).Facts!;
    });

    /// <summary>Returns the duty that begins on a line of a published list.</summary>
    public static Duty DutyAt(string name, int line) => Assert.Single(List(name).Duties, duty => duty.Line == line);

    /// <summary>Returns the department names of a duty, in order.</summary>
    public static string Departments(Duty duty) => string.Join(' ', duty.DepartmentIds.Select(id => id[NodeId.DepartmentPrefix.Length..]));

    /// <summary>Reads a text as a file.</summary>
    public static ReadResult Read(string text, string? township = null, ListReader? reader = null) =>
        (reader ?? Reader).Read("a.txt", Encoding.UTF8.GetBytes(text), township);

    /// <summary>Returns a tab-separated document of 岳池县九龙街道 with these ASSIST rows: number, category, name, departments, superior, township.</summary>
    public static string Document(params string[] rows) =>
        "岳池县九龙街道履职事项清单\n2025年3月\n配合履职事项清单\n序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t街道配合职责\n"
        + string.Concat(rows.Select(row => row.Replace('|', '\t') + "\n"));
}

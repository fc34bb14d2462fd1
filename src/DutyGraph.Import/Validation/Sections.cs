using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Checks the statements of section titles: the township and the number of items.</summary>
internal static class Sections
{
    /// <summary>Refuses a list whose title names another township, and reports a stated number that differs from the items read.</summary>
    /// <param name="fileName">The file name, for the error.</param>
    /// <param name="source">The document.</param>
    /// <param name="township">The township of the document.</param>
    /// <param name="resolver">Resolves printed names of townships.</param>
    internal static IEnumerable<ImportError> Check(string fileName, SourceDocument source, Township township, TownshipResolver resolver)
    {
        foreach (var table in source.Tables.Where(table => table.Claimed is { } claimed && claimed != table.Rows.Length))
        {
            source.Findings.Add(new ItemIssue(
                IssueSeverity.Missing, "COUNT_DIFFERS", $"标题写明 {NodeId.Name(table.List)} 清单共 {table.Claimed} 项，读到 {table.Rows.Length} 项。"
                + $"The title says that the list {NodeId.Name(table.List)} has {table.Claimed} items; {table.Rows.Length} were read.",
                "list",
                table.Line,
                $"{table.Claimed}"));
        }

        return source.Tables.Where(table => table.TownshipName is not null)
            .Select(table => (table.Line, TownshipName: table.TownshipName!))
            .Concat(source.Findings.Titles)
            .Where(title => IsAnother(title.TownshipName, township, resolver)).Select(title => new ImportError(
                "TOWNSHIPS_DIFFER", fileName, title.Line, new(
                    $"文件是 {township.FullName} 的，其中一个标题却写着「{title.TownshipName}」：一个文件应只含一个乡镇的清单。",
                    $"The document is of {township.FullName}, but a title in it names {title.TownshipName}: expected the lists of one township.")));
    }

    // 昭苏镇, 昭苏县昭苏镇 and 本镇 mean 昭苏县昭苏镇; 喀夏加尔镇 does not, whether or not the table has it. 二六工镇 is another than 六工镇.
    private static bool IsAnother(string printed, Township township, TownshipResolver resolver)
    {
        var name = Spaces.Remove(printed);
        return name != township.Name
            && (resolver.Resolve(name).Township is { } other ? other.Id != township.Id
                : !name.EndsWith(township.Name, StringComparison.Ordinal)
                    && name.Length > 2 && name is [.., '镇' or '乡'] or [.., '街', '道'] or [.., '苏', '木'] && name is not ("各乡镇" or "乡镇街道"));
    }
}

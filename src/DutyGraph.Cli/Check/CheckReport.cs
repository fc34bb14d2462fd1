using DutyGraph.Core;
using DutyGraph.Import;

namespace DutyGraph.Cli;

/// <summary>Prints the results of a check for people.</summary>
/// <param name="output">Receives the output.</param>
/// <param name="full">Whether to print whole lines.</param>
internal sealed class CheckReport(TextWriter output, bool full)
{
    /// <summary>Prints one file: its township and counts, each issue with its line and the value read, and how every part was used; or the reasons why it
    /// could not be read.</summary>
    public void Write(CheckedFile file)
    {
        if (file.Result.Facts is { } facts)
        {
            Write(file, facts);
        }
        else
        {
            output.WriteLine($"{file.Path}: 不能作为清单读取 could not be read as a list");
        }

        foreach (var error in file.Result.Errors)
        {
            output.WriteLine($"  {FolderReading.Line(error)}");
        }

        output.WriteLine();
    }

    /// <summary>Prints the sum over all files. Identical files under two names count as one document.</summary>
    public void WriteTotal(IReadOnlyList<CheckedFile> files)
    {
        var documents = new ImportReport([.. files.Select(file => file.Result)], [], TopicRules.None).Facts.ToList();
        var read = files.Count(file => file.Result.Facts is not null);
        output.WriteLine($"{files.Count} 个文件，读出 {read} 个：{Counts(documents.SelectMany(facts => facts.Duties))}");
        output.WriteLine($"{files.Count} files, {read} read. {Issues(documents.SelectMany(facts => facts.Document.Issues))}");
    }

    private void Write(CheckedFile file, Facts facts)
    {
        output.WriteLine($"{file.Path}: {facts.Township.FullName} {facts.Document.Edition ?? "无日期 undated"}");
        output.WriteLine($"  {Counts(facts.Duties)}");
        output.WriteLine($"  {Issues(facts.Document.Issues)}");
        var duties = facts.Duties.ToDictionary(duty => duty.Id);
        foreach (var issue in facts.Document.Issues)
        {
            var duty = issue.DutyId is { } id ? $" {NodeId.Name(duties[id].List)} {duties[id].Number}" : "";
            output.WriteLine();
            output.WriteLine($"  {file.Result.FileName}:{file.Place(issue.Line)}{duty} {issue.Field}: {Severity(issue.Severity)} {issue.Code}");
            output.WriteLine($"    {issue.Message}");
            if (file.Line(issue.Line) is { } line)
            {
                var excerpt = Excerpt.Of(line, issue.Printed, full);
                output.WriteLine($"    | {excerpt.Text}".TrimEnd());
                if (excerpt.Mark.Length > 0)
                {
                    output.WriteLine($"    | {excerpt.Mark}");
                }
            }

            if (issue.DutyId is { } of && FieldReading.Of(duties[of], issue.Field) is { } reading)
            {
                output.WriteLine($"    → {(reading.Length == 0 ? "（空 empty）" : Excerpt.Of(reading, "", full).Text)}");
            }
        }

        if (file.Result.Parts is { } parts)
        {
            output.WriteLine();
            output.WriteLine($"  {Parts(parts)}");
        }
    }

    // Every character of the document is counted in one of these.
    private static string Parts(DocumentParts parts) =>
        $"去向 what became of it: {parts.Items} 项 items, {parts.InFields} 字在字段中 characters in fields; "
        + $"版面 furniture {parts.InFurniture} ({string.Join(", ", parts.Furniture.Select(kind => $"{Furniture(kind.Key)} {kind.Value}"))}); "
        + $"只在上列问题中 only in the issues above {parts.InIssues}";

    private static string Furniture(FurnitureKind kind) => kind switch
    {
        FurnitureKind.Title => "标题 titles",
        FurnitureKind.Contents => "目录 contents",
        FurnitureKind.Page => "页码 pages",
        FurnitureKind.ColumnTitles => "栏目 column titles",
        FurnitureKind.Heading => "类别标题 headings",
        FurnitureKind.Office => "落款 offices",
        FurnitureKind.Date => "日期 dates",
        FurnitureKind.Note => "说明 notes",
        _ => "条数 counts",
    };

    private static string Counts(IEnumerable<Duty> duties)
    {
        var lists = duties.ToLookup(duty => duty.List);
        return $"基本 BASIC {lists[DutyList.Basic].Count()}, 配合 ASSIST {lists[DutyList.Assist].Count()}, 收回 RECLAIMED {lists[DutyList.Reclaimed].Count()}, "
            + $"共 total {lists.Sum(list => list.Count())}";
    }

    private static string Issues(IEnumerable<DataIssue> issues)
    {
        var severities = issues.ToLookup(issue => issue.Severity);
        return string.Join(", ", Enum.GetValues<IssueSeverity>().Select(severity => $"{Severity(severity)} {severities[severity].Count()}"));
    }

    private static string Severity(IssueSeverity severity) => severity switch
    {
        IssueSeverity.Inferred => "推定 INFERRED",
        IssueSeverity.Damaged => "损坏 DAMAGED",
        _ => "缺失 MISSING",
    };
}

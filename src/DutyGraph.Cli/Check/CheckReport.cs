using DutyGraph.Core;
using DutyGraph.Import;

namespace DutyGraph.Cli;

/// <summary>Prints the results of a check for people.</summary>
/// <param name="terminal">Receives the output.</param>
/// <param name="full">Whether to print whole lines.</param>
internal sealed class CheckReport(Terminal terminal, bool full)
{
    private readonly TextWriter _output = terminal.Output;

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
            _output.WriteLine($"{file.Path}: {terminal.In("不能作为清单读取", "could not be read as a list")}");
        }

        foreach (var error in file.Result.Errors)
        {
            _output.WriteLine($"  {FolderReading.Line(error, terminal)}");
        }

        _output.WriteLine();
    }

    /// <summary>Prints the sum over all files. Identical files under two names count as one document.</summary>
    public void WriteTotal(IReadOnlyList<CheckedFile> files)
    {
        var documents = new ImportReport([.. files.Select(file => file.Result)], [], TopicRules.None, ReferenceNodes.None).Facts.ToList();
        var read = files.Count(file => file.Result.Facts is not null);
        _output.WriteLine(terminal.In($"{files.Count} 个文件，读出 {read} 个", $"{files.Count} files, {read} read"));
        _output.WriteLine($"  {Counts(documents.SelectMany(facts => facts.Duties))}");
        _output.WriteLine($"  {Issues(documents.SelectMany(facts => facts.Issues))}");
    }

    private void Write(CheckedFile file, Facts facts)
    {
        _output.WriteLine($"{file.Path}: {facts.Township.FullName} {facts.Document.Edition ?? terminal.In("无日期", "undated")}");
        _output.WriteLine($"  {Counts(facts.Duties)}");
        _output.WriteLine($"  {Issues(facts.Issues)}");
        var duties = facts.Duties.ToDictionary(duty => duty.Id);
        foreach (var issue in facts.Issues)
        {
            var duty = issue.DutyId is { } id ? $" {NodeId.Name(duties[id].List)} {duties[id].Number}" : "";
            _output.WriteLine();
            _output.WriteLine($"  {file.Result.FileName}:{terminal.In(file.Place(issue.Line))}{duty} {issue.Field}: {Severity(issue.Severity)} {issue.Code}");
            _output.WriteLine($"    {terminal.In(BilingualText.Parse(issue.Message))}");
            if (file.Line(issue.Line) is { } line)
            {
                var excerpt = Excerpt.Of(line, issue.Printed, full);
                _output.WriteLine($"    | {excerpt.Text}".TrimEnd());
                if (excerpt.Mark.Length > 0)
                {
                    _output.WriteLine($"    | {excerpt.Mark}");
                }
            }

            if (issue.DutyId is { } of && FieldReading.Of(duties[of], issue.Field) is { } reading)
            {
                _output.WriteLine($"    → {(reading.Length == 0 ? terminal.In("（空）", "(empty)") : Excerpt.Of(reading, "", full).Text)}");
            }
        }

        if (file.Result.Parts is { } parts)
        {
            _output.WriteLine();
            _output.WriteLine($"  {Parts(parts)}");
        }
    }

    // Every character of the document is counted in one of these.
    private string Parts(DocumentParts parts)
    {
        var furniture = string.Join(terminal.In("，", ", "), parts.Furniture.Select(kind => $"{Furniture(kind.Key)} {kind.Value}"));
        return terminal.In(
            $"去向：{parts.Items} 项，{parts.InFields} 字在字段中；版面 {parts.InFurniture} 字（{furniture}）；只在上列问题中 {parts.InIssues} 字",
            $"What became of it: {parts.Items} items with {parts.InFields} characters in fields; furniture {parts.InFurniture} ({furniture}); "
            + $"only in the issues above {parts.InIssues}");
    }

    private string Furniture(FurnitureKind kind) => kind switch
    {
        FurnitureKind.Title => terminal.In("标题", "titles"),
        FurnitureKind.Contents => terminal.In("目录", "contents"),
        FurnitureKind.Page => terminal.In("页码", "pages"),
        FurnitureKind.ColumnTitles => terminal.In("栏目", "column titles"),
        FurnitureKind.Heading => terminal.In("类别标题", "headings"),
        FurnitureKind.Office => terminal.In("落款", "offices"),
        FurnitureKind.Date => terminal.In("日期", "dates"),
        FurnitureKind.Note => terminal.In("说明", "notes"),
        _ => terminal.In("条数", "counts"),
    };

    private string Counts(IEnumerable<Duty> duties)
    {
        var lists = duties.ToLookup(duty => duty.List);
        var (basic, assist, reclaimed) = (lists[DutyList.Basic].Count(), lists[DutyList.Assist].Count(), lists[DutyList.Reclaimed].Count());
        var total = basic + assist + reclaimed;
        return terminal.In(
            $"基本 {basic}，配合 {assist}，收回 {reclaimed}，共 {total}", $"BASIC {basic}, ASSIST {assist}, RECLAIMED {reclaimed}, {total} in all");
    }

    private string Issues(IEnumerable<DataIssue> issues)
    {
        var severities = issues.ToLookup(issue => issue.Severity);
        return string.Join(
            terminal.In("，", ", "), Enum.GetValues<IssueSeverity>().Select(severity => $"{Severity(severity)} {severities[severity].Count()}"));
    }

    private string Severity(IssueSeverity severity) => severity switch
    {
        IssueSeverity.Inferred => terminal.In("推定", "INFERRED"),
        IssueSeverity.Damaged => terminal.In("损坏", "DAMAGED"),
        _ => terminal.In("缺失", "MISSING"),
    };
}

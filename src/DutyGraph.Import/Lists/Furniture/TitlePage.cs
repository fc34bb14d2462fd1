using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>The title page of a document: the text before its first list.</summary>
/// <param name="Title">The title, with its lines joined and without spaces; null if none is printed (kaiganqi).</param>
/// <param name="TownshipName">The township in the title (新疆维吾尔自治区昌吉回族自治州昌吉市六工镇); null if there is none.</param>
/// <param name="Edition">The printed month (2025-07); null if there is none.</param>
public sealed partial record TitlePage(string? Title, string? TownshipName, string? Edition)
{
    /// <summary>The greatest number of lines of a title (dashitou 3 to 5).</summary>
    private const int MostTitleLines = 4;

    /// <summary>Reads the lines before the first section title or column titles.</summary>
    /// <param name="lines">Whole lines with their numbers; a table of contents may be among them.</param>
    /// <param name="furniture">Recognizes page numbers and notes.</param>
    /// <param name="findings">Receives the kind of each line.</param>
    public static TitlePage Read(IEnumerable<(int Line, string Text)> lines, FurnitureTable furniture, SourceFindings findings)
    {
        var page = lines.Select(line => (line.Line, Text: Spaces.Remove(line.Text).TrimStart('#').Trim('*'))).Where(line => line.Text.Length > 0).ToList();
        var (first, count) = Find(page);
        var title = count == 0 ? null : string.Concat(page.Skip(first).Take(count).Select(line => line.Text));
        string? edition = null;
        foreach (var (index, (line, text)) in page.Index())
        {
            if (index >= first && index < first + count)
            {
                findings.Add(FurnitureKind.Title, line);
            }
            else if (Month().Match(text) is { Success: true } month)
            {
                edition ??= EditionOf(month);
                findings.Add(FurnitureKind.Date, line);
            }
            else if (Contents().IsMatch(text))
            {
                findings.Add(FurnitureKind.Contents, line);
            }
            else if (IsTitle(text) || Attachment().IsMatch(text))
            {
                findings.Add(FurnitureKind.Title, line);
            }
            else if (furniture.Find(text) is { } kind)
            {
                findings.Add(kind, line);
            }
            else
            {
                findings.NotUnderstood(line, text);
            }
        }

        if (title is not null && Whole().Match(title).Groups["note"].Value is { Length: > 0 } note && Month().Match(note) is { Success: true } dated)
        {
            edition = EditionOf(dated);
        }

        return new TitlePage(title, title is null ? null : Whole().Match(title).Groups["township"] is { Length: > 0 } name ? name.Value : null, edition);
    }

    private static string EditionOf(Match month) =>
        $"{ChineseNumber.Parse(month.Groups["year"].Value):0000}-{ChineseNumber.Parse(month.Groups["month"].Value):00}";

    /// <summary>Whether a line is a title of this form; some documents repeat it at the top of every page.</summary>
    /// <param name="line">A whole line.</param>
    public static bool IsTitle(string line) => line.Length < 120 && line.Contains('单') && Whole().IsMatch(Spaces.Remove(line));

    // Finds the first line that ends a title, and the lines above that belong to it. dashitou has region, township and title on separate lines, and a title
    // may be broken inside 履职事项清单. A line above that is neither 附件 nor a place name does not belong to the title.
    private static (int First, int Count) Find(List<(int Line, string Text)> page)
    {
        var bare = (First: 0, Count: 0);
        for (var end = 0; end < page.Count && bare.Count == 0; end++)
        {
            var title = "";
            for (var first = end; first >= 0 && end - first < MostTitleLines && Letters().IsMatch(page[first].Text); first--)
            {
                title = page[first].Text + title;
                if (Whole().Match(title) is { Success: true } match)
                {
                    bare = (first, end - first + 1);
                    if (match.Groups["township"].Length > 0 && (first == 0 || !Above().IsMatch(page[first - 1].Text)))
                    {
                        return bare;
                    }
                }
            }
        }

        return bare;
    }

    /// <summary>Returns the township in a title; null if it names none, or if the line is no title.</summary>
    /// <param name="line">A whole line.</param>
    public static string? TownshipIn(string line) =>
        IsTitle(line) && Whole().Match(Spaces.Remove(line)).Groups["township"] is { Length: > 0 } name ? name.Value : null;

    // 附件, 附件1：
    [GeneratedRegex(@"^附件?[\d一二三四五六七八九十]{0,2}[:：]?$", RegexOptions.None, matchTimeoutMilliseconds: -1)]
    private static partial Regex Attachment();

    [GeneratedRegex(@"^[\p{Lo}〇（）()《》、\d]{1,60}$", RegexOptions.None, matchTimeoutMilliseconds: -1)]
    private static partial Regex Letters();

    [GeneratedRegex(@"^[\p{Lo}〇]{1,40}(省|自治区|市|县|区|州|盟|旗|镇|乡|街道|苏木)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Above();

    [GeneratedRegex(
        @"^[（(]?((编制|制定|印发)(日期|时间)[:：]?)?(?<year>[\d〇○零一二三四五六七八九]{4})"
        + @"(年(?<month>[\d一二三四五六七八九十]{1,2})月(\w{1,3}日)?|[.．-](?<month>0[1-9]|1[0-2]))(印发|印制|编制|制定|公布|发布)?[）)]?$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Month();

    // 昌吉市六工镇2025年履职事项清单, 《昌吉市六工镇乡镇（街道）履职事项清单》（2025年7月）.
    [GeneratedRegex(
        @"^《?(?<township>[\p{Lo}〇]*?)((?<=[镇乡道木])(乡镇[（(]街道[）)]|乡[（(]镇、街道[）)]|乡镇街道|乡镇))?((?<=[镇乡道木])党委、?(人民)?政府)?(\d{4}年度?版?)?"
        + @"履职事项清单》?(?<note>[（(].+[）)])?$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Whole();

    // 目录; 1. 基本履职事项清单.....1; a single page number.
    [GeneratedRegex(
        @"^(目录|\d{0,3}|([\d一二三][.．、])?\p{Lo}{0,30}(基本履职|配合履职|收回)(履职)?事项清单([（(]共?[\d一二三四五六七八九十百]{1,5}[项条个][）)])?[.…·⋯\-—]*\d*)$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: -1)]
    private static partial Regex Contents();
}

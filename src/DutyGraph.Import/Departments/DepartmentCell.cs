using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Reads the cell 对应上级部门: 县委组织部、编办，县人社局 are three departments.</summary>
public static partial class DepartmentCell
{
    /// <summary>Returns the parts of a cell, in order.</summary>
    /// <param name="printed">The cell as printed.</param>
    /// <param name="names">Recognizes the departments of the township's lists.</param>
    public static ImmutableArray<CellPart> Read(string printed, DepartmentNames names)
    {
        var parts = ImmutableArray.CreateBuilder<CellPart>();
        var head = names.Jurisdiction.County;
        foreach (Match token in Tokens().Matches(DepartmentNames.Plain(printed)))
        {
            // A comma starts a new group; after 、 a name inherits the division of the previous name.
            head = token.Groups["before"].Value.Contains('，') ? names.Jurisdiction.County : head;
            var name = Others().Replace(token.Groups["name"].Value, "");
            if (name.Length > 0 && !NoDepartment().IsMatch(name))
            {
                head = ReadToken(name, head, names, parts);
            }
        }

        return parts.DrainToImmutable();
    }

    private static Division ReadToken(string token, Division head, DepartmentNames names, ImmutableArray<CellPart>.Builder parts)
    {
        for (var start = 0; start < token.Length;)
        {
            if (Match(token, start, head, names) is not { } department)
            {
                parts.Add(Unknown(token[start..], head, names));
                break;
            }

            head = department.HasDivision ? department.Heir : head;
            var joiner = Joiner().Match(token, department.End);
            var next = department.End + joiner.Length;
            if (next < token.Length && !(joiner.Success && IsOrgan(token[next..])) && Match(token, next, head, names) is not { HasDivision: true })
            {
                // 县财政局国库支付中心 is one organ; 奇台县教育局局局局… (qitai 158) is a name followed by damage.
                if (IsOrgan(token[start..]))
                {
                    parts.Add(Unknown(token[start..], head, names));
                }
                else
                {
                    parts.Add(new CellPart(department.Printed, department, IsWhole: true));
                    parts.Add(new CellPart(token[department.End..], null, IsWhole: false));
                }

                break;
            }

            parts.Add(new CellPart(department.Printed, department, IsWhole: true));
            start = next;
        }

        return head;
    }

    private static DepartmentMention? Match(string token, int start, Division head, DepartmentNames names) =>
        names.Jurisdiction.ForeignAt(token, start) is { } foreign
        && names.Match(token, start + foreign.Key.Length, foreign) is { HasDivision: false } department
            ? department with { HasDivision = true, Printed = token[start..department.End] }
            : names.Match(token, start, head);

    private static CellPart Unknown(string printed, Division head, DepartmentNames names)
    {
        var (division, length) = names.Jurisdiction.ForeignAt(printed, 0) is { } foreign
            ? (foreign, foreign.Key.Length)
            : names.Jurisdiction.PrefixesAt(printed, 0).FirstOrDefault(prefix => prefix.Length < printed.Length);
        var organ = printed[length..];
        var of = division ?? head;
        return IsOrgan(printed)
            ? new CellPart(organ, new DepartmentMention(of.Key + organ, null, of, of, printed, division is not null, printed.Length), IsWhole: true)
            : new CellPart(organ, null, IsWhole: false);
    }

    // A complete name has the ending of an organ, is not a sentence and does not repeat a character three times; 住房和城 (qitai 149) and 合县高 (qitai 218) are
    // incomplete.
    private static bool IsOrgan(string name) => Organ().IsMatch(name) && !Sentence().IsMatch(name);

    // Separators match as one run, so that a cell of only separators (OCR of a ruled line) does not take quadratic time.
    [GeneratedRegex(@"(?<![、，；：/])(?<before>[、，；：/。]*)(?<name>([^、，；：/（]|（[^（）]*）?)+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Tokens();

    // …等部门, …等其他负有安全生产监督管理职责的部门 and …及其他负有…的部门 add no named department.
    [GeneratedRegex("((?<![高中初])等|(以?及|和)(其他|其它|有关|相关)).*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Others();

    // Not departments: 相关部门, 牵头单位：; the township itself: 各乡镇（街道）, 本镇.
    [GeneratedRegex("(部门|单位|[各本][乡镇]|乡镇|街道)(（[^（）]*）)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex NoDepartment();

    [GeneratedRegex(@"\G(和|及|与)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Joiner();

    [GeneratedRegex(
        @"^[\p{IsCJKUnifiedIdeographs}\d]{2,24}(?<=" + OrganEndings.Pattern + @")(（[^（）]+）)?$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Organ();

    [GeneratedRegex(@"(?<stutter>.)\k<stutter>\k<stutter>|的|负责|开展|进行|提供", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Sentence();
}

/// <summary>A part of a department cell.</summary>
/// <param name="Printed">The printed text; for a name of unknown kind, without its division.</param>
/// <param name="Department">The department; null for damaged text.</param>
/// <param name="IsWhole">Whether it can be a complete name: false for cut or garbled text.</param>
public sealed record CellPart(string Printed, DepartmentMention? Department, bool IsWhole);

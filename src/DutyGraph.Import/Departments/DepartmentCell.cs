using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>The cell 对应上级部门: 县委组织部、编办，县人社局 are three departments.</summary>
public static partial class DepartmentCell
{
    /// <summary>Reads the departments that a cell names, in order.</summary>
    /// <param name="printed">The cell as printed.</param>
    /// <param name="names">How departments are named here.</param>
    public static ImmutableArray<CellPart> Read(string printed, DepartmentNames names)
    {
        var parts = ImmutableArray.CreateBuilder<CellPart>();
        var head = names.Jurisdiction.County;
        foreach (Match token in Tokens().Matches(DepartmentNames.Plain(printed)))
        {
            // A comma starts a group of its own; a 、 inherits the division of the name before it.
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
                // 县财政局国库支付中心 is an organ of its own; 奇台县教育局局局局… (qitai 158) is a name and then damage.
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

    // What is printed whole ends as organs do, is not endless and does not stutter; 住房和城 (qitai 149), 合县高 (qitai 218) do not.
    private static bool IsOrgan(string name) => Organ().IsMatch(name) && !Sentence().IsMatch(name);

    // Separators are taken as one run: a cell of nothing else (OCR of a ruled line) is not looked through again from each of them.
    [GeneratedRegex(@"(?<![、，；：/])(?<before>[、，；：/。]*)(?<name>([^、，；：/（]|（[^（）]*）?)+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Tokens();

    // …等部门, …等其他负有安全生产监督管理职责的部门, …及其他负有…的部门 name none beyond the ones before.
    [GeneratedRegex("((?<![高中初])等|(以?及|和)(其他|其它|有关|相关)).*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Others();

    // 相关部门, 牵头单位：; the township's own: 各乡镇（街道）, 本镇.
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

/// <summary>A piece of a department cell.</summary>
/// <param name="Printed">What is printed; for a name that no kind is known for, without its division.</param>
/// <param name="Department">The department; null where the piece is damaged.</param>
/// <param name="IsWhole">Whether it can be the whole of a name: false for what is cut or garbled.</param>
public sealed record CellPart(string Printed, DepartmentMention? Department, bool IsWhole);

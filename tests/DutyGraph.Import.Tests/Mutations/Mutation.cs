using System.Text;
using DutyGraph.Core;

namespace DutyGraph.Import.Tests.Mutations;

/// <summary>A way to change a published document.</summary>
/// <param name="Name">A description of the change.</param>
/// <param name="Forms">The text forms to which it applies.</param>
/// <param name="Apply">Changes a sample; returns null if it does not apply to the sample.</param>
internal sealed record Mutation(string Name, Form Forms, Func<Sample, Random, Sample?> Apply)
{
    /// <summary>Whether the changed document still has all its content, so that it should be read fully correctly; otherwise it should be refused or
    /// flagged.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>Encodes the text as bytes.</summary>
    public Func<string, byte[]> Encode { get; init; } = Encoding.UTF8.GetBytes;
}

/// <summary>The result of reading a changed document.</summary>
internal enum Verdict
{
    /// <summary>Every field equals that of the unchanged document.</summary>
    Right,

    /// <summary>Some fields differ, and each has an issue.</summary>
    Flagged,

    /// <summary>The document was refused.</summary>
    Refused,

    /// <summary>A field is wrong, lost or invented, and has no issue.</summary>
    Wrong,
}

/// <summary>Compares the reading of a changed document with that of the unchanged one.</summary>
internal static class Judge
{
    /// <summary>Compares two readings of one document's items.</summary>
    /// <param name="truth">The reading of the unchanged document.</param>
    /// <param name="read">The reading of the changed one.</param>
    /// <param name="fault">The first wrong field without an issue; empty if there is none.</param>
    public static Verdict Of(Facts truth, ReadResult read, out string fault)
    {
        fault = "";
        if (read.Facts is not { } facts)
        {
            fault = string.Join(' ', read.Errors.Select(error => $"{error.Code}@{error.Line}"));
            return read.Errors.Any(error => error.Code is "READER_FAULT") ? Verdict.Wrong : Verdict.Refused;
        }

        var isCounted = facts.Issues.Any(issue => issue.Code is "COUNT_DIFFERS" or "TEXT_NOT_UNDERSTOOD" or "LIST_MISSING");
        var duties = facts.Duties.ToDictionary(duty => (duty.List, duty.Number));
        var isFlagged = false;
        foreach (var duty in truth.Duties)
        {
            if (!duties.Remove((duty.List, duty.Number), out var other))
            {
                fault = $"{duty.List} {duty.Number} lost";
                return isCounted ? Verdict.Flagged : Verdict.Wrong;
            }

            foreach (var (field, value) in Fields(duty))
            {
                if (value != Fields(other).First(one => one.Field == field).Value)
                {
                    isFlagged = true;
                    if (!other.Issues.Any(issue => issue.Field == field))
                    {
                        fault = $"{duty.List} {duty.Number} {field}\n    {value}\n    {Fields(other).First(one => one.Field == field).Value}";
                        return Verdict.Wrong;
                    }
                }
            }
        }

        if (duties.Count > 0)
        {
            fault = $"{duties.Keys.First()} invented";
            return Verdict.Wrong;
        }

        return isFlagged ? Verdict.Flagged : Verdict.Right;
    }

    private static IEnumerable<(string Field, string Value)> Fields(Duty duty) =>
    [
        ("category", duty.CategoryId),
        ("name", duty.Name),
        ("departments", string.Join(' ', duty.DepartmentIds)),
        ("superiorResponsibilities", string.Join(' ', duty.SuperiorResponsibilities.Select(clause => $"[{clause.Number}] {clause.Text}"))),
        ("townshipResponsibilities", string.Join(' ', duty.TownshipResponsibilities.Select(clause => $"[{clause.Number}] {clause.Text}"))),
        ("method", $"{duty.Method}{duty.Discontinued}"),
    ];
}

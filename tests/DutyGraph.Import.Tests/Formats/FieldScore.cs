using DutyGraph.Core;

namespace DutyGraph.Import.Tests.Formats;

/// <summary>The number of fields that are equal in two readings.</summary>
/// <param name="Right">Number of equal fields.</param>
/// <param name="All">Number of fields of the expected reading.</param>
/// <param name="First">The first difference; empty if there is none.</param>
internal sealed record FieldScore(int Right, int All, string First)
{
    public double Share => (double)Right / All;

    public override string ToString() => $"{Right} of {All} fields ({Share:P2}). {First}";

    /// <summary>Compares a reading with the expected facts.</summary>
    public static FieldScore Of(Facts truth, Facts? read)
    {
        var duties = read?.Duties.ToDictionary(duty => (duty.List, duty.Number)) ?? [];
        var (right, all, first) = (0, 0, "");
        foreach (var duty in truth.Duties)
        {
            var other = duties.GetValueOrDefault((duty.List, duty.Number));
            foreach (var (field, value) in Fields(duty))
            {
                all++;
                var found = other is null ? null : Fields(other).First(one => one.Field == field).Value;
                right += found == value ? 1 : 0;
                first = first.Length > 0 || found == value ? first : $"{duty.List} {duty.Number} {field}:\n  {value}\n  {found}";
            }
        }

        return new FieldScore(right, all, first);
    }

    private static (string Field, string Value)[] Fields(Duty duty)
    {
        (string, string)[] common = [("category", duty.CategoryId), ("name", duty.Name)];
        return duty.List switch
        {
            DutyList.Basic => common,
            DutyList.Assist =>
            [
                .. common, ("departments", string.Join(' ', duty.DepartmentIds)), ("superior", Clauses(duty.SuperiorResponsibilities)),
                ("township", Clauses(duty.TownshipResponsibilities)),
            ],
            _ => [.. common, ("departments", string.Join(' ', duty.DepartmentIds)), ("method", $"{duty.Method}{duty.Discontinued}")],
        };
    }

    private static string Clauses(IEnumerable<Responsibility> clauses) => string.Join(' ', clauses.Select(clause => $"[{clause.Number}] {clause.Text}"));
}

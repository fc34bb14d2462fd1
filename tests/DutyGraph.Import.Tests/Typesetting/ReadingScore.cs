using DutyGraph.Core;

namespace DutyGraph.Import.Typesetting;

/// <summary>Compares readings of typeset documents with their contents.</summary>
public sealed class ReadingScore
{
    private readonly Dictionary<string, (int Right, int All)> _fields = [];

    /// <summary>By field name: the number of fields that were read correctly, and of all fields.</summary>
    public IReadOnlyDictionary<string, (int Right, int All)> Fields => _fields;

    /// <summary>The differences: item, field, expected value, value read.</summary>
    public IList<string> Differences { get; } = [];

    /// <summary>Adds one reading.</summary>
    public void Add(TypesetDocument truth, IReadOnlyList<ListItem> reading)
    {
        var read = reading.GroupBy(item => (item.List, item.Number)).ToDictionary(group => group.Key, group => group.First());
        Compare(truth, "items", "", truth.Items.Count.ToString(), reading.Count.ToString());
        foreach (var item in truth.Items)
        {
            var (key, other) = ($"{item.List} {item.Number}", read.GetValueOrDefault((item.List, item.Number)));
            Compare(truth, "category", key, item.Category, other?.Category);
            Compare(truth, "name", key, item.Name, other?.Name);
            if (item.List != DutyList.Basic)
            {
                Compare(truth, "departments", key, item.DepartmentsPrinted, other?.DepartmentsPrinted);
            }

            if (item.List == DutyList.Assist)
            {
                Compare(truth, "superior", key, Print(item.Superior), other is null ? null : Print(other.Superior));
                Compare(truth, "township", key, Print(item.Township), other is null ? null : Print(other.Township));
            }
            else if (item.List == DutyList.Reclaimed)
            {
                Compare(
                    truth, "method", key, item.Discontinued ? "-" : item.Method ?? "", other is null ? null : other.Discontinued ? "-" : other.Method ?? "");
            }
        }
    }

    private static string Print(IEnumerable<Clause> clauses) => string.Join('|', clauses.Select(clause => $"{clause.Number}.{clause.Text}"));

    private void Compare(TypesetDocument truth, string field, string key, string expected, string? actual)
    {
        var isRight = Spaces.Remove(expected) == (actual is null ? null : Spaces.Remove(actual));
        var (right, all) = _fields.GetValueOrDefault(field);
        _fields[field] = (right + (isRight ? 1 : 0), all + 1);
        if (!isRight)
        {
            Differences.Add($"{truth.TownshipName} {key} {field}\n  {expected}\n  {actual}");
        }
    }
}

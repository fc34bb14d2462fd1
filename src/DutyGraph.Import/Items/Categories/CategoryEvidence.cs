namespace DutyGraph.Import;

/// <summary>What a document itself says for putting an item into a category, beyond the item's neighbours.</summary>
internal sealed class CategoryEvidence
{
    // From so many items on, a department that leads them all is no accident.
    private const int LeastItems = 3;

    // One like item may be so by accident; a long block is not to win by its length.
    private const int MostLike = 3;

    private readonly IReadOnlyList<ListItem> items;
    private readonly BigramVectors vectors;
    private readonly ILookup<string, int> members;
    private readonly Dictionary<string, int> names;
    private readonly Dictionary<string, string> onlyLead;

    /// <summary>Weighs a document's items by name and departments.</summary>
    /// <param name="items">All items of all three lists.</param>
    /// <param name="isRead">Which of them have a category that could be read, by index.</param>
    internal CategoryEvidence(IReadOnlyList<ListItem> items, IReadOnlyList<bool> isRead)
    {
        this.items = items;
        members = Enumerable.Range(0, items.Count).Where(index => isRead[index]).ToLookup(index => items[index].Category);
        names = members.Select((category, position) => (category.Key, Index: items.Count + position)).ToDictionary(name => name.Key, name => name.Index);
        vectors = new BigramVectors(
            [.. items.Select(item => $"{item.Name} {item.DepartmentsPrinted}"), .. members.Select(category => category.Key)]);
        onlyLead = members
            .Select(category => (category.Key, Leads: category.Select(index => Lead(items[index])).Where(lead => lead.Length > 0).ToList()))
            .Where(category => category.Leads.Count >= LeastItems && category.Leads.Distinct().Count() is 1)
            .ToDictionary(category => category.Key, category => category.Leads[0]);
    }

    /// <summary>
    /// How like the item is to the members of the category that are most like it, and to the category's own name, from 0 to 2; -1 where the category is
    /// another department's alone.
    /// </summary>
    /// <remarks>All of qitai's 市场监管 is led by 市场监督管理局: line 231, which 发展和改革委员会 leads, belongs to the block before it.</remarks>
    internal double For(int item, string category)
    {
        if (!names.TryGetValue(category, out var name))
        {
            return 0;
        }

        var departments = items[item].DepartmentsPrinted;
        return onlyLead.TryGetValue(category, out var lead) && departments.Length > 0 && !departments.Contains(lead, StringComparison.Ordinal)
            ? -1
            : vectors.Similarity(item, name)
                + (members[category].Select(other => vectors.Similarity(item, other)).OrderDescending().Take(MostLike).Sum() / MostLike);
    }

    private static string Lead(ListItem item) => item.DepartmentsPrinted.Split('、', '，', ',')[0];
}

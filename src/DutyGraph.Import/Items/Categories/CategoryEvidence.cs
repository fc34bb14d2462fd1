namespace DutyGraph.Import;

/// <summary>The evidence in a document for the category of an item, apart from its neighbours.</summary>
internal sealed class CategoryEvidence
{
    // If one department leads at least this many items and no other leads any, the category belongs to it.
    private const int LeastItems = 3;

    // The number of most similar items that are averaged: more than one, to exclude chance; limited, so that long blocks have no advantage.
    private const int MostLike = 3;

    private readonly IReadOnlyList<ListItem> _items;
    private readonly BigramVectors _vectors;
    private readonly ILookup<string, int> _members;
    private readonly Dictionary<string, int> _names;
    private readonly Dictionary<string, string> _onlyLead;

    /// <summary>Compares the items of a document by name and departments.</summary>
    /// <param name="items">All items of all three lists.</param>
    /// <param name="isRead">For each item, whether its category could be read.</param>
    internal CategoryEvidence(IReadOnlyList<ListItem> items, IReadOnlyList<bool> isRead)
    {
        _items = items;
        _members = Enumerable.Range(0, items.Count).Where(index => isRead[index]).ToLookup(index => items[index].Category);
        _names = _members.Select((category, position) => (category.Key, Index: items.Count + position)).ToDictionary(name => name.Key, name => name.Index);
        _vectors = new BigramVectors(
            [.. items.Select(item => $"{item.Name} {item.DepartmentsPrinted}"), .. _members.Select(category => category.Key)]);
        _onlyLead = _members
            .Select(category => (category.Key, Leads: category.Select(index => Lead(items[index])).Where(lead => lead.Length > 0).ToList()))
            .Where(category => category.Leads.Count >= LeastItems && category.Leads.Distinct().Count() is 1)
            .ToDictionary(category => category.Key, category => category.Leads[0]);
    }

    /// <summary>
    /// Returns the similarity of an item to the most similar items of a category plus its similarity to the category's name, from 0 to 2. Returns -1 if the
    /// category belongs to another department.
    /// </summary>
    /// <remarks>In qitai, 市场监督管理局 leads all items of 市场监管; line 231, led by 发展和改革委员会, belongs to the previous block.</remarks>
    internal double For(int item, string category)
    {
        if (!_names.TryGetValue(category, out var name))
        {
            return 0;
        }

        var departments = _items[item].DepartmentsPrinted;
        return _onlyLead.TryGetValue(category, out var lead) && departments.Length > 0 && !departments.Contains(lead, StringComparison.Ordinal)
            ? -1
            : _vectors.Similarity(item, name)
                + (_members[category].Select(other => _vectors.Similarity(item, other)).OrderDescending().Take(MostLike).Sum() / MostLike);
    }

    private static string Lead(ListItem item) => item.DepartmentsPrinted.Split('、', '，', ',')[0];
}

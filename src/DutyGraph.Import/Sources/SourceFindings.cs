using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>What a document contains apart from the items of its lists. Each line belongs to an item, is furniture, or is reported in an issue.</summary>
public sealed class SourceFindings
{
    private readonly SortedDictionary<FurnitureKind, int> _furniture = [];
    private readonly HashSet<int> _furnitureLines = [];
    private readonly List<ItemIssue> _issues = [];
    private readonly List<Refusal> _refusals = [];
    private readonly List<(int Line, string TownshipName)> _titles = [];

    /// <summary>The number of furniture lines of each kind.</summary>
    public IReadOnlyDictionary<FurnitureKind, int> Furniture => _furniture;

    /// <summary>Issues that do not belong to an item: text that no rule recognizes, columns that are not read into any field, counts that differ.</summary>
    public IReadOnlyList<ItemIssue> Issues => _issues;

    /// <summary>The townships that titles between the lists name, as printed.</summary>
    public IReadOnlyList<(int Line, string TownshipName)> Titles => _titles;

    /// <summary>The reasons to refuse the document; empty if it is accepted.</summary>
    public IReadOnlyList<Refusal> Refusals => _refusals;

    /// <summary>Records a furniture line.</summary>
    public void Add(FurnitureKind kind, int line)
    {
        _furniture[kind] = _furniture.GetValueOrDefault(kind) + 1;
        _furnitureLines.Add(line);
    }

    /// <summary>Records a title of the document between the lists.</summary>
    /// <param name="line">The line.</param>
    /// <param name="townshipName">The township it names, as printed; null if it names none.</param>
    public void AddTitle(int line, string? townshipName)
    {
        Add(FurnitureKind.Title, line);
        if (townshipName is not null)
        {
            _titles.Add((line, townshipName));
        }
    }

    /// <summary>Whether a line is furniture.</summary>
    public bool IsFurniture(int line) => _furnitureLines.Contains(line);

    /// <summary>Adds an issue of the document.</summary>
    public void Add(ItemIssue issue) => _issues.Add(issue);

    /// <summary>Adds a reason to refuse the document.</summary>
    public void Refuse(string code, int? line, BilingualText message) => _refusals.Add(new Refusal(code, line, message));

    /// <summary>Reports a line that no rule recognizes.</summary>
    public void NotUnderstood(int line, string text) => _issues.Add(new ItemIssue(
        IssueSeverity.Damaged, "TEXT_NOT_UNDERSTOOD", $"这一行不属于任何事项，也不是已知的版面文字，未归入任何一项：「{text}」。"
        + "The line is no item's and no known furniture; it was given to no field.", "document", line, text));
}

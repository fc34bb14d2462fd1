using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>What a document holds beside the items of its lists: each of its lines is an item's, furniture, or told of in an issue.</summary>
public sealed class SourceFindings
{
    private readonly SortedDictionary<FurnitureKind, int> furniture = [];
    private readonly HashSet<int> furnitureLines = [];
    private readonly List<ItemIssue> issues = [];
    private readonly List<Refusal> refusals = [];

    /// <summary>How many lines are furniture, by kind.</summary>
    public IReadOnlyDictionary<FurnitureKind, int> Furniture => furniture;

    /// <summary>What is no item's: text that no rule knows, columns kept out of every field, counts that do not agree.</summary>
    public IReadOnlyList<ItemIssue> Issues => issues;

    /// <summary>Why the document must not be served; empty where it may.</summary>
    public IReadOnlyList<Refusal> Refusals => refusals;

    /// <summary>Takes note of a line that is furniture.</summary>
    public void Add(FurnitureKind kind, int line)
    {
        furniture[kind] = furniture.GetValueOrDefault(kind) + 1;
        furnitureLines.Add(line);
    }

    /// <summary>Whether a line is furniture.</summary>
    public bool IsFurniture(int line) => furnitureLines.Contains(line);

    /// <summary>Tells of an issue of the document.</summary>
    public void Add(ItemIssue issue) => issues.Add(issue);

    /// <summary>Refuses the document.</summary>
    public void Refuse(string code, int? line, string message) => refusals.Add(new Refusal(code, line, message));

    /// <summary>Tells of a line that no rule knows.</summary>
    public void NotUnderstood(int line, string text) => issues.Add(new ItemIssue(
        IssueSeverity.Damaged, "TEXT_NOT_UNDERSTOOD", $"这一行不属于任何事项，也不是已知的版面文字，未归入任何一项：「{text}」。"
        + "The line is no item's and no known furniture; it was given to no field.", "document", line, text));
}

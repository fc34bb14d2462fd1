namespace DutyGraph.Import.Typesetting;

/// <summary>The content of a document before typesetting, with which readings are compared.</summary>
/// <param name="TownshipName">With all divisions: 贵州省黔南州惠水县好花红镇.</param>
/// <param name="Items">All items, list by list, ordered by number.</param>
public sealed record TypesetDocument(string TownshipName, IReadOnlyList<ListItem> Items);

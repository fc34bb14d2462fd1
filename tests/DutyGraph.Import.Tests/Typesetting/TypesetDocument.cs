namespace DutyGraph.Import.Typesetting;

/// <summary>What a document says, before it is set: the truth that a reading of it is held against.</summary>
/// <param name="TownshipName">With all the places that it lies in: 贵州省黔南州惠水县好花红镇.</param>
/// <param name="Items">List by list, in the order of their numbers.</param>
public sealed record TypesetDocument(string TownshipName, IReadOnlyList<ListItem> Items);

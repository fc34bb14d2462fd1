using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>An order of duties, with the statements that walk along it.</summary>
/// <param name="Order">The order.</param>
/// <param name="Key">The property with the sort keys.</param>
/// <param name="Current">The statement that walks along the duties in force.</param>
/// <param name="Every">The statement that walks along the duties of all editions.</param>
internal sealed record DutyWalk(DutyOrder Order, string Key, CypherStatement Current, CypherStatement Every)
{
    private static readonly CypherStatement AlongPrinted = CypherFiles.Get("read/duties/along-printed");
    private static readonly CypherStatement AlongName = CypherFiles.Get("read/duties/along-name");
    private static readonly CypherStatement AlongCategory = CypherFiles.Get("read/duties/along-category");

    private static readonly CypherStatement EveryAlongPrinted = CypherFiles.Get("read/duties/every/along-printed");
    private static readonly CypherStatement EveryAlongName = CypherFiles.Get("read/duties/every/along-name");
    private static readonly CypherStatement EveryAlongCategory = CypherFiles.Get("read/duties/every/along-category");

    private static readonly DutyWalk Printed = new(DutyOrder.Printed, StoredNames.PrintedKey, AlongPrinted, EveryAlongPrinted);
    private static readonly DutyWalk Name = new(DutyOrder.Name, StoredNames.NameKey, AlongName, EveryAlongName);
    private static readonly DutyWalk Category = new(DutyOrder.Category, StoredNames.CategoryKey, AlongCategory, EveryAlongCategory);

    public static DutyWalk Of(DutyOrder order) => order switch
    {
        DutyOrder.Printed => Printed,
        DutyOrder.Name => Name,
        DutyOrder.Category => Category,
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "Duties are ordered as printed, by name or by category."),
    };
}

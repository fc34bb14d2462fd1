using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>An order of duties: the property that holds its keys, and the statement that walks along it.</summary>
internal sealed record DutyWalk(DutyOrder Order, string Key, CypherStatement Statement)
{
    private static readonly CypherStatement AlongPrinted = CypherFiles.Get("read/duties/along-printed");
    private static readonly CypherStatement AlongName = CypherFiles.Get("read/duties/along-name");
    private static readonly CypherStatement AlongCategory = CypherFiles.Get("read/duties/along-category");

    private static readonly DutyWalk Printed = new(DutyOrder.Printed, StoredNames.PrintedKey, AlongPrinted);
    private static readonly DutyWalk Name = new(DutyOrder.Name, StoredNames.NameKey, AlongName);
    private static readonly DutyWalk Category = new(DutyOrder.Category, StoredNames.CategoryKey, AlongCategory);

    /// <summary>The order.</summary>
    public static DutyWalk Of(DutyOrder order) => order switch
    {
        DutyOrder.Printed => Printed,
        DutyOrder.Name => Name,
        DutyOrder.Category => Category,
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "Duties are ordered as printed, by name or by category."),
    };
}

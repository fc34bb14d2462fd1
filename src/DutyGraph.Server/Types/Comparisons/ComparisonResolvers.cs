using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.Server.Types.Comparisons;

/// <summary>The fields of a comparison.</summary>
[ObjectType<Comparison>]
public static class ComparisonResolvers
{
    /// <summary>
    /// Number of rows that the cost of a query assumes: two townships have some five hundred matters. The cost is estimated before the townships are known.
    /// </summary>
    private const int AssumedRows = 500;

    internal static void Configure(IObjectTypeDescriptor<Comparison> type)
    {
        type.Description("Townships side by side, a row a matter, a cell a township.").BindFieldsExplicitly();
        type.Field(comparison => comparison.Townships).Description("In the order in which they were asked for.");
        type.Field(comparison => comparison.Rows).ListSize(AssumedRows).Description(
            "Rows that differ first; then by category, in the printed order, of the duty that the first township with the matter has; "
            + "then those that more of the townships have; then as that township prints them.");
    }
}

/// <summary>The fields of a row of a comparison.</summary>
[ObjectType<ComparisonRow>]
public static class ComparisonRowResolvers
{
    /// <summary>Number of cells that the cost of a query assumes: most rows have only one or two cells that are not null.</summary>
    private const int AssumedCells = 3;

    internal static void Configure(IObjectTypeDescriptor<ComparisonRow> type)
    {
        type.Description("One matter in the townships that are compared.").BindFieldsExplicitly();
        type.Field(row => row.Topic).Description("Null where the item is no matter that several townships share.");
        type.Field(row => row.Name).Description("The topic's name; the item's own where no other of the townships has the matter.");
        type.Field(row => row.Cells).ListSize(AssumedCells).Description("In the order of `townships`; null where the township's lists do not name it.");
        type.Field(row => row.Differing).Description(
            "Whether two of the townships have the matter and do not have it on the same lists. "
            + "A matter that a township lacks altogether does not differ by that.");
    }
}

/// <summary>The fields of a cell of a comparison.</summary>
[ObjectType<ComparisonCell>]
public static class ComparisonCellResolvers
{
    internal static void Configure(IObjectTypeDescriptor<ComparisonCell> type)
    {
        type.Description("`lists` in the order BASIC, ASSIST, RECLAIMED; `duties` in printed order.").BindFieldsExplicitly();
        type.Field(cell => cell.Lists).ListSize(1).Description("The lists that it stands on.");
        type.Field(cell => cell.Duties).ListSize(1).Description("The items, one unless the lists repeat the matter.");
    }
}

using DutyGraph.GraphQL.Execution.Inputs;

namespace DutyGraph.GraphQL.Execution.Costs;

/// <summary>A field that costs something, with all that is selected below it.</summary>
internal sealed class PricedField
{
    /// <summary>Its name in the schema.</summary>
    public required string Name { get; init; }

    /// <summary>Cost of getting it once.</summary>
    public required double Weight { get; init; }

    /// <summary>Cost of each object that it answers, without what is selected of it: 1, and 0 where it answers none.</summary>
    public required double PerItem { get; init; }

    /// <summary>Lists around its type.</summary>
    public required int Lists { get; init; }

    /// <summary>Items of a list of which nothing is known.</summary>
    public required int AssumedSize { get; init; }

    /// <summary>Null where nothing is said of it.</summary>
    public ListSize? Size { get; init; }

    public required IReadOnlyList<PricedField> Fields { get; init; }

    /// <summary>Whether the price depends on what is sent with the document.</summary>
    public bool IsVariable => Size?.IsVariable == true || Fields.Any(below => below.IsVariable);

    /// <summary>The price of getting it once.</summary>
    /// <param name="variables">Of the request.</param>
    /// <param name="given">Items, where the field above says how many; else null.</param>
    public double Of(VariableValues variables, int? given = null)
    {
        var size = Size?.Of(variables);
        var perItem = PerItem;
        foreach (var field in Fields)
        {
            perItem += field.Of(variables, Size?.SizedFields.Contains(field.Name) == true ? size : null);
        }

        var own = Size is { SizedFields.Count: > 0 } ? null : size;
        var items = Lists == 0 ? 1 : (given ?? own ?? AssumedSize) * Math.Pow(AssumedSize, Lists - 1);
        return Weight + (items * perItem);
    }
}

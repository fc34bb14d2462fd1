using DutyGraph.GraphQL.Execution.Inputs;

namespace DutyGraph.GraphQL.Execution.Costs;

/// <summary>The cost of an operation, computed before it runs, from the variables of the request.</summary>
/// <param name="fields">The fields of the root.</param>
internal sealed class OperationPrice(IReadOnlyList<PricedField> fields)
{
    private readonly double? _always = fields.Any(field => field.IsVariable) ? null : Sum(fields, VariableValues.None);

    /// <exception cref="GraphQLException">The cost exceeds the limit.</exception>
    public void Check(VariableValues variables, int allowed)
    {
        var asked = _always ?? Sum(fields, variables);
        if (asked > allowed)
        {
            var whole = (long)Math.Min(Math.Ceiling(asked), long.MaxValue / 2);
            throw new GraphQLException(Error.OverLimit(
                ErrorCodes.CostLimit, new($"操作的代价为 {whole}，至多允许 {allowed}。", $"The operation costs {whole}; {allowed} are allowed."), whole, allowed));
        }
    }

    private static double Sum(IReadOnlyList<PricedField> fields, VariableValues variables) => fields.Sum(field => field.Of(variables));
}

/// <summary>A field with a cost, and the fields below it.</summary>
internal sealed class PricedField
{
    /// <summary>The name of the field in the schema.</summary>
    public required string Name { get; init; }

    /// <summary>The cost of getting the field once.</summary>
    public required double Weight { get; init; }

    /// <summary>The cost of each returned object without its fields: 1, or 0 where the field returns no objects.</summary>
    public required double PerItem { get; init; }

    /// <summary>The number of nested lists in its type.</summary>
    public required int Lists { get; init; }

    /// <summary>The assumed number of items of a list without annotation.</summary>
    public required int AssumedSize { get; init; }

    /// <summary>The annotated number of items; null without annotation.</summary>
    public ListSize? Size { get; init; }

    public required IReadOnlyList<PricedField> Fields { get; init; }

    /// <summary>Whether the cost depends on variables.</summary>
    public bool IsVariable => Size?.IsVariable == true || Fields.Any(below => below.IsVariable);

    /// <summary>Returns the cost of getting the field once, including everything below it.</summary>
    /// <param name="variables">The variables of the request.</param>
    /// <param name="given">The number of items, if the parent field gives it; otherwise null.</param>
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

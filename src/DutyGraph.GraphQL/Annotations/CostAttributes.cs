namespace DutyGraph.GraphQL;

/// <summary>
/// What it costs to get the field once, as <c>@cost</c> does in the cost directives of IBM's specification. Without it, 1 for a field with a selection set and
/// 0 for a leaf. Every object that is answered costs 1 more.
/// </summary>
/// <param name="weight">0 or more.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class CostAttribute(double weight) : Attribute
{
    /// <summary>0 or more.</summary>
    public double Weight { get; } = weight;
}

/// <summary>
/// How many items the field has, as <c>@listSize</c> says in the cost directives of IBM's specification: what is selected of them costs so many times.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public class ListSizeAttribute : Attribute
{
    /// <summary>
    /// How many where no slicing argument says it; negative, the default, where <see cref="Validation.ValidationOptions.AssumedListSize"/> holds.
    /// </summary>
    public int AssumedSize { get; init; } = -1;

    /// <summary>
    /// The arguments, by their names in the schema, that say how many: numbers, or lists that have an item for each. Of several the largest holds.
    /// </summary>
    public string[] SlicingArguments { get; init; } = [];

    /// <summary>
    /// The fields of the field's type, by their names in the schema, that have as many items (a connection's <c>nodes</c> and <c>edges</c>). None: the field
    /// itself.
    /// </summary>
    public string[] SizedFields { get; init; } = [];
}

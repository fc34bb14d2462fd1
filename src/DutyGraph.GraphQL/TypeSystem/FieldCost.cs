namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>What was said of a field's cost.</summary>
/// <param name="Weight">Of getting it once; null where it was not said.</param>
/// <param name="AssumedSize">Items where no argument says how many; null where it was not said.</param>
/// <param name="SlicingArguments">Arguments that say how many.</param>
/// <param name="SizedFields">Fields below that have as many; none: the field itself.</param>
internal sealed record FieldCost(double? Weight, int? AssumedSize, IReadOnlyList<string> SlicingArguments, IReadOnlyList<string> SizedFields);

namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>The declared cost of a field.</summary>
/// <param name="Weight">The cost of getting it once; null if not declared.</param>
/// <param name="AssumedSize">The number of items if no argument gives it; null if not declared.</param>
/// <param name="SlicingArguments">The arguments that give the number of items.</param>
/// <param name="SizedFields">The fields below that have this number of items; empty: the field itself.</param>
internal sealed record FieldCost(double? Weight, int? AssumedSize, IReadOnlyList<string> SlicingArguments, IReadOnlyList<string> SizedFields);

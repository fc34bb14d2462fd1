using DutyGraph.GraphQL.Execution.Planning;

namespace DutyGraph.GraphQL.Execution;

/// <summary>A planned field in one request; the parameters of its resolver are bound from it.</summary>
/// <param name="Run">The request.</param>
/// <param name="Field">The field.</param>
internal readonly record struct FieldRun(Run Run, PlannedField Field);

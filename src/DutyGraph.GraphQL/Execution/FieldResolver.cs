namespace DutyGraph.GraphQL.Execution;

/// <summary>How a field gets its value.</summary>
internal abstract class FieldResolver;

namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>The classes do not make a valid schema (specification, 3). The program cannot start.</summary>
public sealed class SchemaException : Exception
{
    /// <summary>All faults at once.</summary>
    /// <param name="faults">At least one, each naming the type or member.</param>
    public SchemaException(IReadOnlyList<string> faults)
        : base("The schema is not valid:" + string.Concat(faults.Select(fault => Environment.NewLine + "- " + fault))) => Faults = faults;

    /// <summary>At least one, each naming the type or member.</summary>
    public IReadOnlyList<string> Faults { get; }
}

namespace DutyGraph.GraphQL.Execution.Resolvers;

/// <summary>How a field gets its value: compiled once, when the schema is built.</summary>
internal sealed class FieldResolver
{
    /// <summary>Calls the member. Where <see cref="Result"/> is set, it gives a <see cref="Task"/> of the value.</summary>
    public required ResolveValue Resolve { get; init; }

    /// <summary>Takes the value out of a completed task; null where the member gives it at once. A faulted task throws.</summary>
    public Func<Task, object?>? Result { get; init; }

    /// <summary>Calls the member and writes its value, unboxed; null where the field is no leaf, or waits.</summary>
    public WriteLeaf? Write { get; init; }

    /// <summary>What fills the values that the member is called with.</summary>
    public IReadOnlyList<BindParameter> Parameters { get; init; } = [];
}

/// <summary>Gets a value from a member.</summary>
/// <param name="parent">The object; null for a static member of a root.</param>
/// <param name="values">Of the member's parameters.</param>
internal delegate object? ResolveValue(object? parent, object?[] values);

/// <summary>Gets a value from a member and writes it. The answer is false, and nothing is written, where it is null.</summary>
internal delegate bool WriteLeaf(object? parent, object?[] values, ResponseWriter writer);

/// <summary>Makes the value of a parameter, once a field a request: it is the same for every object that the field is resolved on.</summary>
internal delegate object? BindParameter(FieldRun field);

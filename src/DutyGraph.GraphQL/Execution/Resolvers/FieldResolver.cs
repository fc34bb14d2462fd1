namespace DutyGraph.GraphQL.Execution.Resolvers;

/// <summary>The compiled resolver of a field; compiled once, when the schema is built.</summary>
internal sealed class FieldResolver
{
    /// <summary>Calls the member. If <see cref="Result"/> is set, it returns a <see cref="Task"/> of the value, or the value itself if it is already
    /// known.</summary>
    public required ResolveValue Resolve { get; init; }

    /// <summary>Returns the value of a completed task, or throws its exception; null if the member is synchronous.</summary>
    public Func<Task, object?>? Result { get; init; }

    /// <summary>Calls the member and writes its value without boxing; null if the field is not a leaf or is asynchronous.</summary>
    public WriteLeaf? Write { get; init; }

    /// <summary>Bind the values of the member's parameters.</summary>
    public IReadOnlyList<BindParameter> Parameters { get; init; } = [];
}

/// <summary>Gets a value from a member.</summary>
/// <param name="parent">The parent object; null for a static member of a root.</param>
/// <param name="values">The values of the member's parameters.</param>
internal delegate object? ResolveValue(object? parent, object?[] values);

/// <summary>Gets a value from a member and writes it. If the value is null, writes nothing and returns false.</summary>
internal delegate bool WriteLeaf(object? parent, object?[] values, ResponseWriter writer);

/// <summary>Creates the value of a parameter. Called once for each field and request, since it is the same for all objects.</summary>
internal delegate object? BindParameter(FieldRun field);

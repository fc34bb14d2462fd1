using DutyGraph.GraphQL.Execution.Resolvers;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Execution.Planning;

/// <summary>A field of the answer: all selections with one response name on one object type, merged (specification, 6.3.2 and 6.4).</summary>
internal sealed class PlannedField
{
    public required ObjectType Parent { get; init; }

    public required FieldDefinition Definition { get; init; }

    public required string ResponseName { get; init; }

    /// <summary>The merged selections; all have the same arguments.</summary>
    public required IReadOnlyList<FieldNode> Nodes { get; init; }

    /// <summary>The response name as JSON, with comma and colon; for <c>__typename</c>, also its constant value.</summary>
    public required byte[] Key { get; init; }

    public required Output Output { get; init; }

    /// <summary>The index of the field in the operation.</summary>
    public required int Index { get; init; }

    /// <summary>Fields with the same definition and arguments share this index and the coerced arguments.</summary>
    public required int ArgumentsIndex { get; init; }

    /// <summary>If <see cref="Waits"/>, the index among the asynchronous fields of the object.</summary>
    public int Slot { get; set; }

    public FieldResolver? Resolver => Definition.Resolver;

    /// <summary>
    /// Whether the field or a field below it is asynchronous, or it is a root field of a mutation. Such fields are resolved level by level before anything is
    /// written. All others are resolved while they are written.
    /// </summary>
    public required bool Waits { get; init; }

    /// <summary>Whether the field or a field below it has a variable as an argument.</summary>
    public required bool UsesVariables { get; init; }

    /// <summary>Writes the name and value.</summary>
    /// <returns>False: the value is null although non-null is required, the error is recorded, and the parent object becomes null instead.</returns>
    public bool Write(Run run, object? parent, object?[] slots)
    {
        run.Writer.Raw(Key);
        if (Resolver is not { } resolver)
        {
            return true;
        }

        object? value = null;
        if (Waits)
        {
            value = slots[Slot];
        }
        else if (resolver.Write is not { } write)
        {
            value = Resolve(run, parent);
        }
        else if (TryWriteLeaf(run, parent, write, ref value))
        {
            return true;
        }

        run.Path.Push(ResponseName);
        var written = Output.Write(run, this, value);
        run.Path.Pop();
        return written;
    }

    /// <summary>Returns the value, a task of it, or a <see cref="Failure"/>.</summary>
    public object? Resolve(Run run, object? parent)
    {
        try
        {
            return Resolver!.Resolve(parent, run.ValuesOf(this));
        }
        catch (Exception e) when (run.Survives(e))
        {
            return run.Failed(e);
        }
    }

    // False: nothing was written; the value is null or a failure.
    private bool TryWriteLeaf(Run run, object? parent, WriteLeaf write, ref object? value)
    {
        var start = run.Writer.Position;
        try
        {
            return write(parent, run.ValuesOf(this), run.Writer);
        }
        catch (Exception e) when (run.Survives(e))
        {
            run.Writer.Position = start;
            value = run.Failed(e);
            return false;
        }
    }
}

/// <summary>Replaces a value whose resolver failed.</summary>
/// <param name="Exception">The cause.</param>
/// <param name="Errors">The errors that the client sees; empty for an unexpected exception.</param>
internal sealed record Failure(Exception Exception, IReadOnlyList<IError> Errors);

using DutyGraph.GraphQL.Execution.Resolvers;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Execution.Planning;

/// <summary>A field of the answer: all selections of one response name on one object type, merged (specification, 6.3.2 and 6.4).</summary>
internal sealed class PlannedField
{
    public required ObjectType Parent { get; init; }

    public required FieldDefinition Definition { get; init; }

    public required string ResponseName { get; init; }

    /// <summary>The selections that were merged; all have the same arguments.</summary>
    public required IReadOnlyList<FieldNode> Nodes { get; init; }

    /// <summary>The response name as JSON, with what stands before and after it; for <c>__typename</c>, which is known, its value too.</summary>
    public required byte[] Key { get; init; }

    public required Output Output { get; init; }

    /// <summary>Its place among all fields of the operation.</summary>
    public required int Index { get; init; }

    /// <summary>Fields that are asked for with the same arguments have the same number, and share what they are coerced to.</summary>
    public required int ArgumentsIndex { get; init; }

    /// <summary>Its place among the fields of its object that wait, where <see cref="Waits"/>.</summary>
    public int Slot { get; set; }

    public FieldResolver? Resolver => Definition.Resolver;

    /// <summary>
    /// Whether its value, or something below it, comes from a task: it is resolved level by level before anything is written. All other fields are resolved
    /// while they are written.
    /// </summary>
    public required bool Waits { get; init; }

    /// <summary>Whether it, or something below it, is asked for with a variable as an argument.</summary>
    public required bool UsesVariables { get; init; }

    /// <summary>Writes name and value.</summary>
    /// <returns>False: it is null where it must not be, the error is recorded, and the object that holds it is null in its stead.</returns>
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

    /// <summary>The value, a task of it, or a <see cref="Failure"/>.</summary>
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

    // False: nothing was written, and what stands in the value's place is null or a failure.
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

/// <summary>What stands in the place of a value that could not be had.</summary>
/// <param name="Exception">Why.</param>
/// <param name="Errors">What the client learns of it; empty where nobody foresaw it.</param>
internal sealed record Failure(Exception Exception, IReadOnlyList<IError> Errors);

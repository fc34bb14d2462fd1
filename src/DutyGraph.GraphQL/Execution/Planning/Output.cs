namespace DutyGraph.GraphQL.Execution.Planning;

/// <summary>How a value of a type becomes part of the answer (specification, 6.4.3 Value Completion), with what is selected of it.</summary>
/// <param name="nonNull">Whether null is no value of the type.</param>
internal abstract class Output(bool nonNull)
{
    /// <summary>Whether something below waits: values are made ready by <see cref="Expand"/> before they are written.</summary>
    public virtual bool Waits => false;

    /// <summary>Whether something below is asked for with a variable as an argument.</summary>
    public virtual bool UsesVariables => false;

    /// <summary>Writes a value, or null in its place where the type allows it.</summary>
    /// <param name="run">Takes the errors; its path is that of the value.</param>
    /// <param name="field">The field whose value it is, or is part of.</param>
    /// <param name="value">From a resolver, or from <see cref="Expand"/> where <see cref="Waits"/>.</param>
    /// <returns>False: nothing was written, the error is recorded, and what holds the value is null in its stead (6.4.4 Handling Execution Errors).</returns>
    public bool Write(Run run, PlannedField field, object? value)
    {
        var (start, depth) = (run.Writer.Position, run.Path.Depth);
        switch (value)
        {
            case null when !nonNull:
                break;
            case null:
                run.Fail(field, new Error($"Cannot return null for non-nullable field {field.Parent}.{field.Definition.Name}.", ErrorCodes.NullViolation));
                break;
            case Failure failure:
                run.Fail(field, failure);
                break;
            default:
                if (TryWrite(run, field, value))
                {
                    return true;
                }

                run.Path.Depth = depth;
                run.Writer.Position = start;
                break;
        }

        if (!nonNull)
        {
            run.Writer.Null();
        }

        return !nonNull;
    }

    /// <inheritdoc cref="ISelection.IsSelected"/>
    public virtual bool IsSelected(ReadOnlySpan<string> path) => false;

    /// <inheritdoc cref="ISelection.Select"/>
    public virtual IEnumerable<PlannedField> Named(string field) => [];

    /// <summary>Prepares a value whose parts wait: its objects become nodes of the level.</summary>
    /// <param name="level">Takes the nodes.</param>
    /// <param name="value">From a resolver; not null.</param>
    public virtual object? Expand(Level level, object value) => value;

    /// <summary>Writes a value that is there. False where a part of it is null and must not be.</summary>
    protected abstract bool WriteValue(Run run, PlannedField field, object value);

    private bool TryWrite(Run run, PlannedField field, object value)
    {
        var depth = run.Path.Depth;
        try
        {
            return WriteValue(run, field, value);
        }
        catch (Exception e) when (run.Survives(e))
        {
            run.Path.Depth = depth;
            run.Fail(field, run.Failed(e));
            return false;
        }
    }
}

namespace DutyGraph.GraphQL.Execution.Planning;

/// <summary>Writes values of one type with their selections (specification, 6.4.3 Value Completion).</summary>
/// <param name="nonNull">Whether the type does not allow null.</param>
internal abstract class Output(bool nonNull)
{
    /// <summary>Whether a field below is asynchronous. Values then go through <see cref="Expand"/> before they are written.</summary>
    public virtual bool Waits => false;

    /// <summary>Whether a field below has a variable as an argument.</summary>
    public virtual bool UsesVariables => false;

    /// <summary>Writes a value, or null where the value failed and the type allows null.</summary>
    /// <param name="run">Collects the errors; its path is the path of the value.</param>
    /// <param name="field">The field of the value, or the field of the list that contains it.</param>
    /// <param name="value">The value from a resolver, or from <see cref="Expand"/> if <see cref="Waits"/>.</param>
    /// <returns>False: nothing was written, the error is recorded, and the parent becomes null instead (6.4.4 Handling Execution Errors).</returns>
    public bool Write(Run run, PlannedField field, object? value)
    {
        var (start, depth) = (run.Writer.Position, run.Path.Depth);
        switch (value)
        {
            case null when !nonNull:
                break;
            case null:
                run.Fail(field, NullViolation(field));
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

    private static Error NullViolation(PlannedField field) => new(
        new ErrorText(
            $"字段 {field.Parent}.{field.Definition.Name} 不可为空，却得到 null。",
            $"Cannot return null for non-nullable field {field.Parent}.{field.Definition.Name}."),
        ErrorCodes.NullViolation);

    /// <inheritdoc cref="ISelection.IsSelected"/>
    public virtual bool IsSelected(ReadOnlySpan<string> path) => false;

    /// <inheritdoc cref="ISelection.Select"/>
    public virtual IEnumerable<PlannedField> Named(string field) => [];

    /// <summary>Adds the objects in a value to the level, so that their asynchronous fields are resolved.</summary>
    /// <param name="level">Receives the objects.</param>
    /// <param name="value">A value from a resolver; not null.</param>
    public virtual object? Expand(Level level, object value) => value;

    /// <summary>Writes a value that is not null. False if a non-null part of it is null.</summary>
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

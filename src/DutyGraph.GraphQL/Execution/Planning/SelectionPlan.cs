using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Execution.Planning;

/// <summary>The selected fields of one object type.</summary>
internal sealed class SelectionPlan
{
    public SelectionPlan(ObjectType type, IReadOnlyList<PlannedField> fields)
    {
        (Type, Fields) = (type, [.. fields]);
        Waiting = [.. fields.Where(field => field.Waits)];
        UsesVariables = fields.Any(field => field.UsesVariables);
        for (var slot = 0; slot < Waiting.Length; slot++)
        {
            Waiting[slot].Slot = slot;
        }
    }

    public ObjectType Type { get; }

    /// <summary>The fields in the order of the answer.</summary>
    public PlannedField[] Fields { get; }

    /// <summary>The asynchronous fields, which are resolved before anything is written.</summary>
    public PlannedField[] Waiting { get; }

    public bool Waits => Waiting.Length > 0;

    public bool UsesVariables { get; }

    /// <inheritdoc cref="ISelection.IsSelected"/>
    public bool IsSelected(ReadOnlySpan<string> path)
    {
        foreach (var field in Fields)
        {
            if (field.Definition.Name == path[0] && (path.Length == 1 || field.Output.IsSelected(path[1..])))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc cref="ISelection.Select"/>
    public IEnumerable<PlannedField> Named(string field) => Fields.Where(candidate => candidate.Definition.Name == field);

    /// <summary>Writes an object.</summary>
    /// <returns>False: a non-null field is null.</returns>
    public bool Write(Run run, object? value, object?[] slots)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        run.Writer.Raw((byte)'{');
        foreach (var field in Fields)
        {
            if (!field.Write(run, value, slots))
            {
                return false;
            }
        }

        run.Writer.Raw((byte)'}');
        return true;
    }
}

/// <summary>An object with the results of its asynchronous fields.</summary>
/// <param name="plan">The selected fields.</param>
/// <param name="value">The object.</param>
internal sealed class ObjectNode(SelectionPlan plan, object? value)
{
    public SelectionPlan Plan { get; } = plan;

    public object? Value { get; } = value;

    /// <summary>The results of the asynchronous fields: a value, null, or a <see cref="Failure"/>.</summary>
    public object?[] Slots { get; } = plan.Waits ? new object?[plan.Waiting.Length] : [];
}

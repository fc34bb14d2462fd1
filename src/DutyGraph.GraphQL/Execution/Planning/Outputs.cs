using System.Collections;
using System.Collections.Concurrent;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Execution.Planning;

/// <summary>Output of a scalar or enum.</summary>
internal sealed class LeafOutput(NamedType type, bool nonNull) : Output(nonNull)
{
    protected override bool WriteValue(Run run, PlannedField field, object value)
    {
        if (type is EnumType @enum)
        {
            @enum.Write(value, run.Writer);
        }
        else
        {
            ((ScalarType)type).Write(value, run.Writer);
        }

        return true;
    }
}

internal sealed class ListOutput(Output item, bool nonNull) : Output(nonNull)
{
    public override bool Waits => item.Waits;

    public override bool UsesVariables => item.UsesVariables;

    public override bool IsSelected(ReadOnlySpan<string> path) => item.IsSelected(path);

    public override IEnumerable<PlannedField> Named(string field) => item.Named(field);

    public override object? Expand(Level level, object value)
    {
        if (!item.Waits)
        {
            return value;
        }

        if (value is not IReadOnlyList<object?> list)
        {
            return ((IEnumerable)value).Cast<object?>().Select(part => part is null ? null : item.Expand(level, part)).ToArray();
        }

        var expanded = new object?[list.Count];
        for (var i = 0; i < expanded.Length; i++)
        {
            expanded[i] = list[i] is { } part ? item.Expand(level, part) : null;
        }

        return expanded;
    }

    protected override bool WriteValue(Run run, PlannedField field, object value)
    {
        run.Writer.Raw((byte)'[');
        if (!(value is IReadOnlyList<object?> list ? WriteItems(run, field, list) : WriteItems(run, field, (IEnumerable)value)))
        {
            return false;
        }

        run.Writer.Raw((byte)']');
        return true;
    }

    private bool WriteItems(Run run, PlannedField field, IReadOnlyList<object?> list)
    {
        var count = list.Count;
        for (var i = 0; i < count; i++)
        {
            if (!WriteItem(run, field, list[i], i))
            {
                return false;
            }
        }

        return true;
    }

    private bool WriteItems(Run run, PlannedField field, IEnumerable values)
    {
        var i = 0;
        foreach (var value in values)
        {
            if (!WriteItem(run, field, value, i++))
            {
                return false;
            }
        }

        return true;
    }

    private bool WriteItem(Run run, PlannedField field, object? value, int index)
    {
        run.Cancellation.ThrowIfCancellationRequested();
        if (index > 0)
        {
            run.Writer.Raw((byte)',');
        }

        run.Path.Push(index);
        var written = item.Write(run, field, value);
        run.Path.Pop();
        return written;
    }
}

/// <summary>Output of an object of a known type.</summary>
internal sealed class ObjectOutput(SelectionPlan plan, bool nonNull) : Output(nonNull)
{
    public override bool Waits => plan.Waits;

    public override bool UsesVariables => plan.UsesVariables;

    public override bool IsSelected(ReadOnlySpan<string> path) => plan.IsSelected(path);

    public override IEnumerable<PlannedField> Named(string field) => plan.Named(field);

    public override object? Expand(Level level, object value) => plan.Waits ? level.Add(plan, value) : value;

    protected override bool WriteValue(Run run, PlannedField field, object value) =>
        plan.Waits ? plan.Write(run, ((ObjectNode)value).Value, ((ObjectNode)value).Slots) : plan.Write(run, value, []);
}

/// <summary>Output of an interface or union. The selections depend on the object's type (6.4.3, ResolveAbstractType); plans are made when a type first
/// occurs.</summary>
internal sealed class AbstractOutput(CompositeType type, Schema schema, Func<ObjectType, SelectionPlan> plan, bool nonNull) : Output(nonNull)
{
    private readonly ConcurrentDictionary<ObjectType, SelectionPlan> _plans = [];

    /// <summary>Always true, since a possible type may have asynchronous fields.</summary>
    public override bool Waits => true;

    /// <summary>Always true, since the selections on a possible type may use variables.</summary>
    public override bool UsesVariables => true;

    public override bool IsSelected(ReadOnlySpan<string> path)
    {
        foreach (var actual in schema.PossibleTypes(type))
        {
            if (_plans.GetOrAdd(actual, plan).IsSelected(path))
            {
                return true;
            }
        }

        return false;
    }

    public override IEnumerable<PlannedField> Named(string field) =>
        schema.PossibleTypes(type).SelectMany(actual => _plans.GetOrAdd(actual, plan).Named(field));

    public override object? Expand(Level level, object value) =>
        schema.ObjectTypeOf(value.GetType()) is { } actual && schema.IsPossible(type, actual)
            ? level.Add(_plans.GetOrAdd(actual, plan), value)
            : new Failure(new InvalidOperationException($"'{value.GetType()}' is not the class of a possible type of '{type}'."), []);

    protected override bool WriteValue(Run run, PlannedField field, object value) =>
        ((ObjectNode)value).Plan.Write(run, ((ObjectNode)value).Value, ((ObjectNode)value).Slots);
}

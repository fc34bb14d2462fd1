using DutyGraph.GraphQL.Execution.Planning;

namespace DutyGraph.GraphQL.Execution;

/// <summary>
/// Resolves asynchronous fields breadth first. The resolvers of all objects at one level start before any result is awaited, so a data loader gets the keys
/// of all rows at once. The number of batches depends on the depth of the query, never on the number of rows. Only asynchronous fields count as levels.
/// </summary>
internal sealed class Level(Run run)
{
    private readonly List<ObjectNode> _nodes = [];
    private readonly List<(ObjectNode Node, PlannedField Field)> _pending = [];
    private readonly List<Task> _tasks = [];

    /// <summary>Adds an object. It is resolved if any of its selected fields is asynchronous.</summary>
    public ObjectNode Add(SelectionPlan plan, object? value)
    {
        var node = new ObjectNode(plan, value);
        if (plan.Waits)
        {
            _nodes.Add(node);
        }

        return node;
    }

    /// <summary>Resolves all asynchronous fields of the added objects and everything below them.</summary>
    public async ValueTask ResolveAsync()
    {
        do
        {
            for (var i = 0; i < _nodes.Count; i++)
            {
                run.Cancellation.ThrowIfCancellationRequested();
                foreach (var field in _nodes[i].Plan.Waiting)
                {
                    Start(_nodes[i], field);
                }
            }

            _nodes.Clear();
            await FinishAsync();
        }
        while (_nodes.Count > 0);
    }

    /// <summary>Resolves one root field of a mutation and all asynchronous fields below it. The fields below it and later root fields see its writes.</summary>
    public async ValueTask ResolveAsync(ObjectNode node, PlannedField field)
    {
        Start(node, field);
        await FinishAsync();
        run.Renew();
        await ResolveAsync();
    }

    private void Start(ObjectNode node, PlannedField field)
    {
        var value = field.Resolve(run, node.Value);
        if (field.Resolver!.Result is null || value is not Task task)
        {
            node.Slots[field.Slot] = Expand(field, value);
        }
        else if (task.IsCompletedSuccessfully)
        {
            node.Slots[field.Slot] = Expand(field, ResultOf(field, task));
        }
        else
        {
            _pending.Add((node, field));
            _tasks.Add(task);
        }
    }

    private async ValueTask FinishAsync()
    {
        if (_pending.Count == 0)
        {
            return;
        }

        await run.Batches.DrainAsync(_tasks, run.Cancellation);
        for (var i = 0; i < _pending.Count; i++)
        {
            var (node, field) = _pending[i];
            node.Slots[field.Slot] = Expand(field, ResultOf(field, _tasks[i]));
        }

        _pending.Clear();
        _tasks.Clear();
    }

    private object? ResultOf(PlannedField field, Task task)
    {
        if (!task.IsCompletedSuccessfully && task.Exception is { } fault)
        {
            return run.Failed(fault.InnerExceptions[0]);
        }

        try
        {
            return field.Resolver!.Result!(task);
        }
        catch (OperationCanceledException e) when (run.Survives(e))
        {
            return run.Failed(e);
        }
    }

    private object? Expand(PlannedField field, object? value)
    {
        try
        {
            return value is null or Failure ? value : field.Output.Expand(this, value);
        }
        catch (Exception e) when (run.Survives(e))
        {
            return run.Failed(e);
        }
    }
}

namespace DutyGraph.GraphQL.Execution;

/// <summary>The current position of the writer in the answer: response names and list indices.</summary>
internal sealed class PathStack
{
    private (string? Name, int Index)[] _steps = [];

    /// <summary>The number of steps. Setting a smaller number removes the deeper steps.</summary>
    public int Depth { get; set; }

    public void Push(string name) => Push((name, 0));

    public void Push(int index) => Push((null, index));

    public void Pop() => Depth--;

    public IReadOnlyList<object> ToPath() => [.. _steps.Take(Depth).Select(step => step.Name ?? (object)step.Index)];

    private void Push((string? Name, int Index) step)
    {
        if (Depth == _steps.Length)
        {
            Array.Resize(ref _steps, Math.Max(8, Depth * 2));
        }

        _steps[Depth++] = step;
    }
}

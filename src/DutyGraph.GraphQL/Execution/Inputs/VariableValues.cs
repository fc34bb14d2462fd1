namespace DutyGraph.GraphQL.Execution.Inputs;

/// <summary>The coerced variables of a request (specification, 6.1.2). A variable that was not given and has no default has no entry.</summary>
internal sealed class VariableValues
{
    public static readonly VariableValues None = new();

    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    public bool TryGet(string name, out object? value) => _values.TryGetValue(name, out value);

    public void Add(string name, object? value) => _values.Add(name, value);
}

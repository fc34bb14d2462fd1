namespace DutyGraph.GraphQL.Execution.Inputs;

/// <summary>Coerced variables of one request (specification, 6.1.2). A variable that was neither given nor has a default is not among them.</summary>
internal sealed class VariableValues
{
    public static readonly VariableValues None = new();

    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    public bool TryGet(string name, out object? value) => _values.TryGetValue(name, out value);

    public void Add(string name, object? value) => _values.Add(name, value);
}

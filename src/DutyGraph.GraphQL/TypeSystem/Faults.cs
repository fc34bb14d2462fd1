namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>Collects the faults of a schema, so that all are reported at once.</summary>
internal sealed class Faults
{
    private readonly List<string> _all = [];

    public IReadOnlyList<string> All => _all;

    public void Add(string fault)
    {
        if (!_all.Contains(fault))
        {
            _all.Add(fault);
        }
    }

    /// <exception cref="SchemaException">There are faults.</exception>
    public void ThrowIfAny()
    {
        if (_all.Count > 0)
        {
            throw new SchemaException(_all);
        }
    }
}

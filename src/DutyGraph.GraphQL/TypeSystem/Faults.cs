namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>Collects what is wrong with a schema, so that all of it is said at once.</summary>
internal sealed class Faults
{
    private readonly List<string> _all = [];

    public void Add(string fault)
    {
        if (!_all.Contains(fault))
        {
            _all.Add(fault);
        }
    }

    /// <exception cref="SchemaException">Anything is wrong.</exception>
    public void ThrowIfAny()
    {
        if (_all.Count > 0)
        {
            throw new SchemaException(_all);
        }
    }
}

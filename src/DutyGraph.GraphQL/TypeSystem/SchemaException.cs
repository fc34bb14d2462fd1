namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>The classes do not form a valid schema (specification, 3). The program cannot start.</summary>
public sealed class SchemaException : Exception
{
    /// <summary>Creates an exception with all faults.</summary>
    /// <param name="faults">One or more faults, each with the name of the type or member.</param>
    public SchemaException(IReadOnlyList<string> faults)
        : base("The schema is not valid:" + string.Concat(faults.Select(fault => Environment.NewLine + "- " + fault))) => Faults = faults;

    /// <summary>The faults, one or more, each with the name of the type or member.</summary>
    public IReadOnlyList<string> Faults { get; }
}

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

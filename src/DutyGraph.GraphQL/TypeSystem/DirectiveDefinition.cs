namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>A directive (specification, 3.13).</summary>
/// <param name="name">The name without <c>@</c>.</param>
/// <param name="locations">The locations where it may be used.</param>
public sealed class DirectiveDefinition(string name, params IReadOnlyList<DirectiveLocation> locations) : ISchemaElement
{
    /// <summary>The name without <c>@</c>.</summary>
    public string Name { get; } = name;

    /// <summary>A description in Markdown; null if there is none.</summary>
    public string? Description { get; init; }

    /// <summary>The arguments in the order of their declaration.</summary>
    public MemberList<InputValueDefinition> Arguments { get; init; } = MemberList<InputValueDefinition>.Empty;

    /// <summary>Whether it may be used more than once at one location.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>The locations where it may be used.</summary>
    public IReadOnlyList<DirectiveLocation> Locations { get; } = locations;

    /// <inheritdoc/>
    public override string ToString() => $"@{Name}";
}

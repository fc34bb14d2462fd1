namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>A directive (specification, 3.13).</summary>
/// <param name="name">Without <c>@</c>.</param>
/// <param name="locations">Where it may stand.</param>
public sealed class DirectiveDefinition(string name, params IReadOnlyList<DirectiveLocation> locations) : ISchemaElement
{
    /// <summary>Without <c>@</c>.</summary>
    public string Name { get; } = name;

    /// <summary>Markdown for people; null where there is none.</summary>
    public string? Description { get; init; }

    /// <summary>In the order of their declaration.</summary>
    public MemberList<InputValueDefinition> Arguments { get; init; } = MemberList<InputValueDefinition>.Empty;

    /// <summary>Whether it may stand more than once at one place.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>Where it may stand.</summary>
    public IReadOnlyList<DirectiveLocation> Locations { get; } = locations;

    /// <inheritdoc/>
    public override string ToString() => $"@{Name}";
}

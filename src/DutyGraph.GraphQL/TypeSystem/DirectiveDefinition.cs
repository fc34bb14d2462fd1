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

/// <summary>Where a directive may stand (specification, 3.13).</summary>
[GraphQLName("__DirectiveLocation")]
public enum DirectiveLocation
{
    /// <summary>QUERY</summary>
    Query,

    /// <summary>MUTATION</summary>
    Mutation,

    /// <summary>SUBSCRIPTION</summary>
    Subscription,

    /// <summary>FIELD</summary>
    Field,

    /// <summary>FRAGMENT_DEFINITION</summary>
    FragmentDefinition,

    /// <summary>FRAGMENT_SPREAD</summary>
    FragmentSpread,

    /// <summary>INLINE_FRAGMENT</summary>
    InlineFragment,

    /// <summary>VARIABLE_DEFINITION</summary>
    VariableDefinition,

    /// <summary>SCHEMA</summary>
    Schema,

    /// <summary>SCALAR</summary>
    Scalar,

    /// <summary>OBJECT</summary>
    Object,

    /// <summary>FIELD_DEFINITION</summary>
    FieldDefinition,

    /// <summary>ARGUMENT_DEFINITION</summary>
    ArgumentDefinition,

    /// <summary>INTERFACE</summary>
    Interface,

    /// <summary>UNION</summary>
    Union,

    /// <summary>ENUM</summary>
    Enum,

    /// <summary>ENUM_VALUE</summary>
    EnumValue,

    /// <summary>INPUT_OBJECT</summary>
    InputObject,

    /// <summary>INPUT_FIELD_DEFINITION</summary>
    InputFieldDefinition,
}

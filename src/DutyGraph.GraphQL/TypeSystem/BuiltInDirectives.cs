using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem.Scalars;

namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>The built-in directives of the specification (3.13).</summary>
public static class BuiltInDirectives
{
    private static readonly DirectiveLocation[] Selections = [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment];

    private static readonly DirectiveLocation[] Members =
        [DirectiveLocation.FieldDefinition, DirectiveLocation.ArgumentDefinition, DirectiveLocation.InputFieldDefinition, DirectiveLocation.EnumValue];

    /// <summary><c>@include(if:)</c></summary>
    public static DirectiveDefinition Include { get; } = new("include", Selections)
    {
        Description = "Directs the executor to include this field or fragment only when the `if` argument is true.",
        Arguments = new([new InputValueDefinition("if", new NonNullType(BuiltInScalars.Boolean)) { Description = "Included when true." }]),
    };

    /// <summary><c>@skip(if:)</c></summary>
    public static DirectiveDefinition Skip { get; } = new("skip", Selections)
    {
        Description = "Directs the executor to skip this field or fragment when the `if` argument is true.",
        Arguments = new([new InputValueDefinition("if", new NonNullType(BuiltInScalars.Boolean)) { Description = "Skipped when true." }]),
    };

    /// <summary><c>@deprecated(reason:)</c></summary>
    public static DirectiveDefinition Deprecated { get; } = new("deprecated", Members)
    {
        Description = "Marks an element of a GraphQL schema as no longer supported.",
        Arguments = new([new InputValueDefinition("reason", new NonNullType(BuiltInScalars.String))
        {
            Description = "Why the element is deprecated, and usually what to use in its place. Markdown.",
            DefaultValue = new StringValueNode { Value = "No longer supported" },
        }]),
    };

    /// <summary><c>@specifiedBy(url:)</c></summary>
    public static DirectiveDefinition SpecifiedBy { get; } = new("specifiedBy", DirectiveLocation.Scalar)
    {
        Description = "Exposes a URL that specifies the behavior of this scalar.",
        Arguments = new([new InputValueDefinition("url", new NonNullType(BuiltInScalars.String)) { Description = "Where the scalar is specified." }]),
    };

    /// <summary><c>@oneOf</c></summary>
    public static DirectiveDefinition OneOf { get; } = new("oneOf", DirectiveLocation.InputObject)
    {
        Description = "Indicates exactly one field must be supplied and this field must not be `null`.",
    };

    /// <summary>All five built-in directives.</summary>
    public static IReadOnlyList<DirectiveDefinition> All { get; } = [Deprecated, Include, OneOf, Skip, SpecifiedBy];
}

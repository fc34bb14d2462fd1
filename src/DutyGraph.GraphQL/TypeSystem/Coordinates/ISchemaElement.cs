namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>
/// An element that a <see cref="SchemaCoordinate"/> can name: a <see cref="NamedType"/>, <see cref="FieldDefinition"/>, <see cref="EnumValueDefinition"/>,
/// argument or input field (<see cref="InputValueDefinition"/>), or <see cref="DirectiveDefinition"/>.
/// </summary>
public interface ISchemaElement
{
    /// <summary>The name, unique among its siblings; for a directive, without <c>@</c>.</summary>
    string Name { get; }

    /// <summary>A description in Markdown; null if there is none.</summary>
    string? Description { get; }
}

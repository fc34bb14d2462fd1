namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>
/// What a <see cref="SchemaCoordinate"/> names: a <see cref="NamedType"/>, a <see cref="FieldDefinition"/>, an <see cref="EnumValueDefinition"/>, an argument
/// or input field (<see cref="InputValueDefinition"/>), or a <see cref="DirectiveDefinition"/>.
/// </summary>
public interface ISchemaElement
{
    /// <summary>Unique among its siblings; a directive's without <c>@</c>.</summary>
    string Name { get; }

    /// <summary>Markdown for people; null where there is none.</summary>
    string? Description { get; }
}

using System.Collections.Immutable;

namespace DutyGraph.GraphQL.Language;

/// <summary>A definition of a type system, or an extension of one (3.1 Type System Extensions).</summary>
public abstract class TypeSystemNode : DefinitionNode
{
    /// <summary>Whether the definition starts with <c>extend</c>. An extension adds to an existing definition and has no description.</summary>
    public bool IsExtension { get; init; }

    /// <summary>A description in Markdown (2.2 Descriptions); null if there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The directives; their arguments are constants. Empty for a directive definition.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>The root types of a schema (3.3 Schema).</summary>
public sealed class SchemaDefinitionNode : TypeSystemNode
{
    /// <summary>The root types in source order; at least one, except in an extension.</summary>
    public ImmutableArray<OperationTypeDefinitionNode> OperationTypes { get; init; } = [];
}

/// <summary>The root type for one type of operation (3.3.1 Root Operation Types).</summary>
public sealed class OperationTypeDefinitionNode : SyntaxNode
{
    /// <summary>The type of operation.</summary>
    public required OperationType Operation { get; init; }

    /// <summary>The root type, an object type.</summary>
    public required NamedTypeNode Type { get; init; }
}

/// <summary>The definition of a directive (3.13 Directives).</summary>
public sealed class DirectiveDefinitionNode : TypeSystemNode
{
    /// <summary>The name without <c>@</c>.</summary>
    public required NameNode Name { get; init; }

    /// <summary>In source order.</summary>
    public ImmutableArray<InputValueDefinitionNode> Arguments { get; init; } = [];

    /// <summary>Whether it may be used more than once at one location.</summary>
    public bool Repeatable { get; init; }

    /// <summary>The allowed locations in source order: names from the 19 of the specification (QUERY … INPUT_FIELD_DEFINITION).</summary>
    public ImmutableArray<NameNode> Locations { get; init; } = [];
}

using System.Collections.Immutable;

namespace DutyGraph.GraphQL.Language;

/// <summary>A definition of a type system, or an extension of one (3.1 Type System Extensions).</summary>
public abstract class TypeSystemNode : DefinitionNode
{
    /// <summary>True: <c>extend</c> stands before it. An extension adds to what is defined elsewhere, and has no description.</summary>
    public bool IsExtension { get; init; }

    /// <summary>Markdown for people (2.2 Descriptions); null where there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>With constant arguments; none on a directive's definition.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>The roots of a schema (3.3 Schema).</summary>
public sealed class SchemaDefinitionNode : TypeSystemNode
{
    /// <summary>In source order; at least one unless this is an extension.</summary>
    public ImmutableArray<OperationTypeDefinitionNode> OperationTypes { get; init; } = [];
}

/// <summary>Which type answers one kind of operation (3.3.1 Root Operation Types).</summary>
public sealed class OperationTypeDefinitionNode : SyntaxNode
{
    /// <summary>The kind.</summary>
    public required OperationType Operation { get; init; }

    /// <summary>An object type.</summary>
    public required NamedTypeNode Type { get; init; }
}

/// <summary>A directive (3.13 Directives).</summary>
public sealed class DirectiveDefinitionNode : TypeSystemNode
{
    /// <summary>Without <c>@</c>.</summary>
    public required NameNode Name { get; init; }

    /// <summary>In source order.</summary>
    public ImmutableArray<InputValueDefinitionNode> Arguments { get; init; } = [];

    /// <summary>Whether it may stand more than once at one place.</summary>
    public bool Repeatable { get; init; }

    /// <summary>Where it may stand, in source order: names of the 19 of the specification (QUERY … INPUT_FIELD_DEFINITION).</summary>
    public ImmutableArray<NameNode> Locations { get; init; } = [];
}

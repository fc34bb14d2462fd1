using System.Collections.Immutable;

namespace DutyGraph.GraphQL.Language;

/// <summary>The definition of a type (3.4 Types) or an extension of one.</summary>
public abstract class TypeDefinitionNode : TypeSystemNode
{
    /// <summary>Its name.</summary>
    public required NameNode Name { get; init; }
}

/// <summary>A scalar (3.5 Scalars).</summary>
public sealed class ScalarTypeDefinitionNode : TypeDefinitionNode;

/// <summary>A type with fields: an object or an interface.</summary>
public abstract class ComplexTypeDefinitionNode : TypeDefinitionNode
{
    /// <summary>The implemented interfaces, in source order.</summary>
    public ImmutableArray<NamedTypeNode> Interfaces { get; init; } = [];

    /// <summary>In source order.</summary>
    public ImmutableArray<FieldDefinitionNode> Fields { get; init; } = [];
}

/// <summary>An object type (3.6 Objects).</summary>
public sealed class ObjectTypeDefinitionNode : ComplexTypeDefinitionNode;

/// <summary>An interface (3.7 Interfaces).</summary>
public sealed class InterfaceTypeDefinitionNode : ComplexTypeDefinitionNode;

/// <summary>A union (3.8 Unions).</summary>
public sealed class UnionTypeDefinitionNode : TypeDefinitionNode
{
    /// <summary>The member types, in source order.</summary>
    public ImmutableArray<NamedTypeNode> Types { get; init; } = [];
}

/// <summary>An enum (3.9 Enums).</summary>
public sealed class EnumTypeDefinitionNode : TypeDefinitionNode
{
    /// <summary>In source order.</summary>
    public ImmutableArray<EnumValueDefinitionNode> Values { get; init; } = [];
}

/// <summary>An input object (3.10 Input Objects).</summary>
public sealed class InputObjectTypeDefinitionNode : TypeDefinitionNode
{
    /// <summary>In source order.</summary>
    public ImmutableArray<InputValueDefinitionNode> Fields { get; init; } = [];
}

/// <summary>A part of a type that may have a description and directives.</summary>
public abstract class MemberDefinitionNode : SyntaxNode
{
    /// <summary>A description in Markdown; null if there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>Its name.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The directives; their arguments are constants.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>A field of an object or an interface.</summary>
public sealed class FieldDefinitionNode : MemberDefinitionNode
{
    /// <summary>In source order.</summary>
    public ImmutableArray<InputValueDefinitionNode> Arguments { get; init; } = [];

    /// <summary>The type of the field, an output type.</summary>
    public required TypeNode Type { get; init; }
}

/// <summary>An argument of a field or a directive, or a field of an input object.</summary>
public sealed class InputValueDefinitionNode : MemberDefinitionNode
{
    /// <summary>The type of the value, an input type.</summary>
    public required TypeNode Type { get; init; }

    /// <summary>The default, a constant; null if there is none.</summary>
    public ValueNode? DefaultValue { get; init; }
}

/// <summary>A value of an enum.</summary>
public sealed class EnumValueDefinitionNode : MemberDefinitionNode;

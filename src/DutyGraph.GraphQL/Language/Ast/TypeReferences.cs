namespace DutyGraph.GraphQL.Language;

/// <summary>A reference to a type (2.12 Type References).</summary>
public abstract class TypeNode : SyntaxNode;

/// <summary><c>Name</c></summary>
public sealed class NamedTypeNode : TypeNode
{
    /// <summary>The name of the type.</summary>
    public required NameNode Name { get; init; }
}

/// <summary><c>[Type]</c></summary>
public sealed class ListTypeNode : TypeNode
{
    /// <summary>The type of its items.</summary>
    public required TypeNode Type { get; init; }
}

/// <summary><c>Type!</c></summary>
public sealed class NonNullTypeNode : TypeNode
{
    /// <summary>A named type or list type, never another non-null type.</summary>
    public required TypeNode Type { get; init; }
}

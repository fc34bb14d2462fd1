namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>A type of which fields are selected: an object, an interface or a union.</summary>
/// <param name="name">A GraphQL name.</param>
public abstract class CompositeType(string name) : NamedType(name);

/// <summary>A type with fields: an object or an interface.</summary>
/// <param name="name">A GraphQL name.</param>
public abstract class ComplexType(string name) : CompositeType(name)
{
    /// <summary>In the order of their declaration, without <c>__typename</c>.</summary>
    public MemberList<FieldDefinition> Fields { get; internal set; } = MemberList<FieldDefinition>.Empty;

    /// <summary>All interfaces that it implements, also those that its interfaces implement.</summary>
    public IReadOnlyList<InterfaceType> Interfaces { get; internal set; } = [];
}

/// <summary>An object type (specification, 3.6).</summary>
/// <param name="name">A GraphQL name.</param>
public sealed class ObjectType(string name) : ComplexType(name)
{
    /// <summary>The C# class of its objects; null for a root and in a schema that was read from text.</summary>
    public Type? RuntimeType { get; internal init; }
}

/// <summary>An interface (3.7).</summary>
/// <param name="name">A GraphQL name.</param>
public sealed class InterfaceType(string name) : ComplexType(name);

/// <summary>A union (3.8).</summary>
/// <param name="name">A GraphQL name.</param>
public sealed class UnionType(string name) : CompositeType(name)
{
    /// <summary>Its members.</summary>
    public IReadOnlyList<ObjectType> Members { get; internal set; } = [];
}

namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>A type with a selection set: an object, interface or union.</summary>
/// <param name="name">A GraphQL name.</param>
public abstract class CompositeType(string name) : NamedType(name);

/// <summary>A type with fields: an object or an interface.</summary>
/// <param name="name">A GraphQL name.</param>
public abstract class ComplexType(string name) : CompositeType(name)
{
    /// <summary>The fields in the order of their declaration, without <c>__typename</c>.</summary>
    public MemberList<FieldDefinition> Fields { get; internal set; } = MemberList<FieldDefinition>.Empty;

    /// <summary>All implemented interfaces, including those that its interfaces implement.</summary>
    public IReadOnlyList<InterfaceType> Interfaces { get; internal set; } = [];
}

/// <summary>An object type (specification, 3.6).</summary>
/// <param name="name">A GraphQL name.</param>
public sealed class ObjectType(string name) : ComplexType(name)
{
    /// <summary>The C# class of its objects; null for a root type and in a schema read from text.</summary>
    public Type? RuntimeType { get; internal init; }
}

/// <summary>An interface (3.7).</summary>
/// <param name="name">A GraphQL name.</param>
public sealed class InterfaceType(string name) : ComplexType(name);

/// <summary>A union (3.8).</summary>
/// <param name="name">A GraphQL name.</param>
public sealed class UnionType(string name) : CompositeType(name)
{
    /// <summary>The possible types.</summary>
    public IReadOnlyList<ObjectType> Members { get; internal set; } = [];
}

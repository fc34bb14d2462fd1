namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>A type, or a list or non-null wrapping of one (specification, 3.4).</summary>
public abstract class GraphQLType
{
    /// <summary>The named type inside all list and non-null wrappers.</summary>
    public abstract NamedType Named { get; }

    /// <summary>The type without its outermost non-null wrapper, if it has one.</summary>
    public virtual GraphQLType Nullable => this;

    /// <summary>Whether null is not allowed.</summary>
    public bool IsNonNull => this is NonNullType;

    /// <summary>Whether it is an input type (3.4.2): scalars, enums and input objects, and lists of them.</summary>
    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>Whether it is an output type (3.4.2): all except input objects.</summary>
    public bool IsOutput => Named is not InputObjectType;

    /// <summary>Whether it is a scalar or enum and so has no selection set.</summary>
    public bool IsLeaf => Named is ScalarType or EnumType;

    /// <summary>Two types with the same wrappers around the same named type are equal.</summary>
    public sealed override bool Equals(object? obj) => ReferenceEquals(this, obj) || (this, obj) switch
    {
        (ListType a, ListType b) => a.Item.Equals(b.Item),
        (NonNullType a, NonNullType b) => a.Nullable.Equals(b.Nullable),
        _ => false,
    };

    /// <inheritdoc/>
    public sealed override int GetHashCode() => string.GetHashCode(ToString(), StringComparison.Ordinal);
}

/// <summary><c>[Item]</c> (3.11).</summary>
/// <param name="item">Any type.</param>
public sealed class ListType(GraphQLType item) : GraphQLType
{
    /// <summary>Type of its items.</summary>
    public GraphQLType Item { get; } = item;

    /// <inheritdoc/>
    public override NamedType Named => Item.Named;

    /// <inheritdoc/>
    public override string ToString() => $"[{Item}]";
}

/// <summary><c>Type!</c> (3.12).</summary>
/// <param name="nullable">A named or a list type.</param>
public sealed class NonNullType(GraphQLType nullable) : GraphQLType
{
    /// <inheritdoc/>
    public override GraphQLType Nullable { get; } = nullable;

    /// <inheritdoc/>
    public override NamedType Named => Nullable.Named;

    /// <inheritdoc/>
    public override string ToString() => $"{Nullable}!";
}

/// <summary>A type with a name.</summary>
/// <param name="name">A GraphQL name.</param>
public abstract class NamedType(string name) : GraphQLType, ISchemaElement
{
    /// <summary>The name, unique in the schema.</summary>
    public string Name { get; } = name;

    /// <summary>A description in Markdown; null if there is none.</summary>
    public string? Description { get; internal set; }

    /// <inheritdoc/>
    public sealed override NamedType Named => this;

    /// <inheritdoc/>
    public sealed override string ToString() => Name;
}

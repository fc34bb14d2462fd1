namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>A type, or a list or non-null wrapping of one (specification, 3.4).</summary>
public abstract class GraphQLType
{
    /// <summary>The type without any list or non-null around it.</summary>
    public abstract NamedType Named { get; }

    /// <summary>The type without the outermost non-null, if it has one.</summary>
    public virtual GraphQLType Nullable => this;

    /// <summary>Whether null is no value of it.</summary>
    public bool IsNonNull => this is NonNullType;

    /// <summary>Whether values of it can be sent (3.4.2): scalars, enums and input objects, and lists of them.</summary>
    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>Whether values of it can be answered (3.4.2): all but input objects.</summary>
    public bool IsOutput => Named is not InputObjectType;

    /// <summary>Whether it has no selection set: scalars and enums.</summary>
    public bool IsLeaf => Named is ScalarType or EnumType;

    /// <summary>Two references to the same wrapping of the same type are equal.</summary>
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

/// <summary>A type with a name of its own.</summary>
/// <param name="name">A GraphQL name.</param>
public abstract class NamedType(string name) : GraphQLType, ISchemaElement
{
    /// <summary>Unique in the schema.</summary>
    public string Name { get; } = name;

    /// <summary>Markdown for people; null where there is none.</summary>
    public string? Description { get; internal set; }

    /// <inheritdoc/>
    public sealed override NamedType Named => this;

    /// <inheritdoc/>
    public sealed override string ToString() => Name;
}

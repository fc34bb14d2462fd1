using DutyGraph.GraphQL.Execution;
using DutyGraph.GraphQL.Execution.Resolvers;

namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>An enum (specification, 3.9).</summary>
/// <param name="name">A GraphQL name.</param>
public sealed class EnumType(string name) : NamedType(name)
{
    private EnumNames<object>? _names;

    /// <summary>In the order of their declaration.</summary>
    public MemberList<EnumValueDefinition> Values { get; internal set; } = MemberList<EnumValueDefinition>.Empty;

    /// <summary>Writes a value by its name.</summary>
    /// <exception cref="GraphQLException">The enum has no such value.</exception>
    internal void Write(object value, ResponseWriter writer) => (_names ??= new(this)).Write(value, writer);
}

/// <summary>An input object (3.10).</summary>
/// <param name="name">A GraphQL name.</param>
public sealed class InputObjectType(string name) : NamedType(name)
{
    /// <summary>In the order of their declaration.</summary>
    public MemberList<InputValueDefinition> Fields { get; internal set; } = MemberList<InputValueDefinition>.Empty;

    /// <summary>Whether exactly one of its fields must be given, and not as null (3.10.1).</summary>
    public bool IsOneOf { get; internal set; }

    /// <summary>Makes what resolvers get of the fields' values; null in a schema that was read from text.</summary>
    internal InputFactory? Factory { get; set; }
}

/// <summary>Makes an input object.</summary>
/// <param name="values">Coerced values, in the order of the type's fields.</param>
/// <param name="given">Whether each was given or has a default.</param>
internal delegate object InputFactory(object?[] values, bool[] given);

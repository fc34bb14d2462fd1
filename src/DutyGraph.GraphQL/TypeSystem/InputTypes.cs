using DutyGraph.GraphQL.Execution;
using DutyGraph.GraphQL.Execution.Resolvers;

namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>An enum (specification, 3.9).</summary>
/// <param name="name">A GraphQL name.</param>
public sealed class EnumType(string name) : NamedType(name)
{
    private EnumNames<object>? _names;

    /// <summary>The values in the order of their declaration.</summary>
    public MemberList<EnumValueDefinition> Values { get; internal set; } = MemberList<EnumValueDefinition>.Empty;

    /// <summary>Writes the name of a value.</summary>
    /// <exception cref="GraphQLException">The value is not a member of the enum.</exception>
    internal void Write(object value, ResponseWriter writer) => (_names ??= new(this)).Write(value, writer);
}

/// <summary>An input object (3.10).</summary>
/// <param name="name">A GraphQL name.</param>
public sealed class InputObjectType(string name) : NamedType(name)
{
    /// <summary>The fields in the order of their declaration.</summary>
    public MemberList<InputValueDefinition> Fields { get; internal set; } = MemberList<InputValueDefinition>.Empty;

    /// <summary>Whether exactly one field must be given, with a non-null value (3.10.1).</summary>
    public bool IsOneOf { get; internal set; }

    /// <summary>Creates the value for resolvers; null in a schema read from text.</summary>
    internal InputFactory? Factory { get; set; }
}

/// <summary>Creates an input object.</summary>
/// <param name="values">The coerced values, in the order of the fields.</param>
/// <param name="given">For each field, whether it was given or has a default.</param>
internal delegate object InputFactory(object?[] values, bool[] given);

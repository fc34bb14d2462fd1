namespace DutyGraph.GraphQL;

/// <summary>A class whose public members are fields of the query root. Several classes may carry it: their fields are one type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class QueryTypeAttribute : Attribute;

/// <summary>A class whose public members are fields of the mutation root. Several classes may carry it: their fields are one type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MutationTypeAttribute : Attribute;

/// <summary>A class or record that is an object type even where no field returns it: a member of an interface or a union.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ObjectTypeAttribute : Attribute;

/// <summary>
/// A static class of resolvers that extends the object type of <typeparamref name="T"/>, whose own public properties and methods are fields already. It may
/// have a method <c>static void Configure(IObjectTypeDescriptor&lt;T&gt; descriptor)</c>.
/// </summary>
/// <typeparam name="T">What the type's resolvers get as <see cref="ParentAttribute"/>.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ObjectTypeAttribute<T> : Attribute;

/// <summary>A C# interface or base class that is an interface type. Object types whose class is assignable to it implement it.</summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public sealed class InterfaceTypeAttribute : Attribute;

/// <summary>
/// A static class that makes <typeparamref name="T"/>, an interface or base class that carries no annotation, an interface type; its resolvers are fields of
/// every type that implements it. It may have a method <c>static void Configure(IObjectTypeDescriptor&lt;T&gt; descriptor)</c>.
/// </summary>
/// <typeparam name="T">The interface or base class.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InterfaceTypeAttribute<T> : Attribute;

/// <summary>A C# interface or base class, usually empty, that is a union: of the object types whose class is assignable to it.</summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public sealed class UnionTypeAttribute : Attribute;

/// <summary>An input record of which exactly one field must be given (specification, 3.10.1). Its properties are nullable and have no defaults.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class OneOfAttribute : Attribute;

/// <summary>Where the format of a custom scalar is specified.</summary>
/// <param name="url">A human-readable specification.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SpecifiedByAttribute(string url) : Attribute
{
    /// <summary>A human-readable specification.</summary>
    public string Url { get; } = url;
}

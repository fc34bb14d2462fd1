namespace DutyGraph.GraphQL;

/// <summary>A class whose public members are fields of the query root. The fields of all such classes are merged into one type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class QueryTypeAttribute : Attribute;

/// <summary>A class whose public members are fields of the mutation root. The fields of all such classes are merged into one type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MutationTypeAttribute : Attribute;

/// <summary>Makes a class or record an object type even if no field returns it, such as a member of an interface or union.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ObjectTypeAttribute : Attribute;

/// <summary>
/// A static class of resolvers that adds fields to the object type of <typeparamref name="T"/>, in addition to its public properties and methods. It may have
/// a method <c>static void Configure(IObjectTypeDescriptor&lt;T&gt; descriptor)</c>.
/// </summary>
/// <typeparam name="T">The type of the <see cref="ParentAttribute"/> parameter.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ObjectTypeAttribute<T> : Attribute;

/// <summary>Makes a C# interface or base class an interface type. Object types whose class derives from it implement it.</summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public sealed class InterfaceTypeAttribute : Attribute;

/// <summary>
/// A static class that makes <typeparamref name="T"/>, an interface or base class without annotation, an interface type. Its resolvers are fields of every
/// type that implements it. It may have a method <c>static void Configure(IObjectTypeDescriptor&lt;T&gt; descriptor)</c>.
/// </summary>
/// <typeparam name="T">The interface or base class.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InterfaceTypeAttribute<T> : Attribute;

/// <summary>Makes a C# interface or base class, usually empty, a union of all object types whose class derives from it.</summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public sealed class UnionTypeAttribute : Attribute;

/// <summary>An input record of which the client must give exactly one field (specification, 3.10.1). Its properties are nullable and have no
/// defaults.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class OneOfAttribute : Attribute;

/// <summary>The specification of a custom scalar's format.</summary>
/// <param name="url">The URL of a human-readable specification.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SpecifiedByAttribute(string url) : Attribute
{
    /// <summary>The URL of a human-readable specification.</summary>
    public string Url { get; } = url;
}

namespace DutyGraph.GraphQL;

/// <summary>Binds the parameter to the object whose field is being resolved.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute : Attribute;

/// <summary>Binds the parameter to a service of the request's scope. Parameters of registered service types need no annotation.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute : Attribute;

/// <summary>
/// A class with public static methods <c>Bind</c>. A resolver parameter of the type that such a method returns is bound by calling the method, once for each
/// field and request. The parameters of the method are bound as those of a resolver: they are arguments of the field, listed and described there, or are
/// provided by the server. So several arguments become one value, and a selection becomes what a resolver needs of it. A <see cref="ListSizeAttribute"/> on
/// the method is that of each such field without one of its own.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ParameterBinderAttribute : Attribute;

/// <summary>The resolver replaces a property of the class that it extends: <c>[BindMember(nameof(Duty.TownshipId))]</c>.</summary>
/// <param name="name">The name of the property in C#.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BindMemberAttribute(string name) : Attribute
{
    /// <summary>The name of the property in C#.</summary>
    public string Name { get; } = name;
}

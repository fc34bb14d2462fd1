namespace DutyGraph.GraphQL;

/// <summary>Binds the parameter to the object whose field is being resolved.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute : Attribute;

/// <summary>Binds the parameter to a service of the request's scope. Parameters of registered service types need no annotation.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute : Attribute;

/// <summary>The resolver replaces a property of the class that it extends: <c>[BindMember(nameof(Duty.TownshipId))]</c>.</summary>
/// <param name="name">The name of the property in C#.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BindMemberAttribute(string name) : Attribute
{
    /// <summary>The name of the property in C#.</summary>
    public string Name { get; } = name;
}

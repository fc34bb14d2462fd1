namespace DutyGraph.GraphQL;

/// <summary>The parameter takes the object whose field is being resolved.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute : Attribute;

/// <summary>The parameter is a service of the request's scope. Parameters of registered service types need no annotation.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute : Attribute;

/// <summary>The resolver takes the place of a property of the class that it extends: <c>[BindMember(nameof(Duty.TownshipId))]</c>.</summary>
/// <param name="name">Name of the property in C#.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BindMemberAttribute(string name) : Attribute
{
    /// <summary>Name of the property in C#.</summary>
    public string Name { get; } = name;
}

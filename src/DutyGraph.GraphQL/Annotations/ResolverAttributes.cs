namespace DutyGraph.GraphQL;

/// <summary>The parameter takes the object whose field is being resolved.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute : Attribute;

/// <summary>The parameter is a service of the request's scope. Parameters of registered service types need no annotation.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute : Attribute;

/// <summary>The parameter, a <see cref="bool"/>, says whether the query selects any of these fields right below the field being resolved.</summary>
/// <param name="fieldNames">Names in the schema, not aliases.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class IsSelectedAttribute(params string[] fieldNames) : Attribute
{
    /// <summary>Names in the schema, not aliases.</summary>
    public IReadOnlyList<string> FieldNames { get; } = fieldNames;
}

/// <summary>The resolver takes the place of a property of the class that it extends: <c>[BindMember(nameof(Duty.TownshipId))]</c>.</summary>
/// <param name="name">Name of the property in C#.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BindMemberAttribute(string name) : Attribute
{
    /// <summary>Name of the property in C#.</summary>
    public string Name { get; } = name;
}

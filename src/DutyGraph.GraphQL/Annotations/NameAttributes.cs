namespace DutyGraph.GraphQL;

/// <summary>The name in the schema, where it is not the one that the convention makes of the C# name.</summary>
/// <param name="name">A GraphQL name. On a generic type, <c>{0}</c> stands for the name of its first type argument, <c>{1}</c> for the second.</param>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLNameAttribute(string name) : Attribute
{
    /// <summary>The name, or the template of it.</summary>
    public string Name { get; } = name;
}

/// <summary>What introspection says of a type, field, argument or value. Without it, the XML documentation beside the assembly says it.</summary>
/// <param name="description">Markdown.</param>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    /// <summary>Markdown.</summary>
    public string Description { get; } = description;
}

/// <summary>A public member or type that the schema does not have.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLIgnoreAttribute : Attribute;

/// <summary>A field, argument, input field or enum value that should no longer be used. <see cref="ObsoleteAttribute"/> does the same.</summary>
/// <param name="reason">Why, and what to use in its place.</param>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDeprecatedAttribute(string reason) : Attribute
{
    /// <summary>Why, and what to use in its place.</summary>
    public string Reason { get; } = reason;
}

/// <summary>A string, number or Guid (or a list of them) that is an <c>ID</c> in the schema.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.ReturnValue)]
public sealed class IDAttribute : Attribute;

/// <summary>The default of an argument or input field, where C# cannot write it as the default of the parameter.</summary>
/// <param name="value">A constant: a string, a number, a truth value, an enum value, or an array of them.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class DefaultValueAttribute(object? value) : Attribute
{
    /// <summary>The constant.</summary>
    public object? Value { get; } = value;
}

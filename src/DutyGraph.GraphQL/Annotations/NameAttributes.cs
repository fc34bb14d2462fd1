namespace DutyGraph.GraphQL;

/// <summary>The name in the schema, if it differs from the name derived from the C# name.</summary>
/// <param name="name">A GraphQL name. On a generic type, <c>{0}</c> is replaced by the name of the first type argument, <c>{1}</c> by the second.</param>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLNameAttribute(string name) : Attribute
{
    /// <summary>The name or name template.</summary>
    public string Name { get; } = name;
}

/// <summary>The description of a type, field, argument or value in introspection. Without it, the description is the XML documentation next to the
/// assembly.</summary>
/// <param name="description">The description, as Markdown.</param>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    /// <summary>The description, as Markdown.</summary>
    public string Description { get; } = description;
}

/// <summary>Excludes a public member or type from the schema.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLIgnoreAttribute : Attribute;

/// <summary>Marks a field, argument, input field or enum value as deprecated. <see cref="ObsoleteAttribute"/> has the same effect.</summary>
/// <param name="reason">The reason, and what to use instead.</param>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDeprecatedAttribute(string reason) : Attribute
{
    /// <summary>The reason, and what to use instead.</summary>
    public string Reason { get; } = reason;
}

/// <summary>Makes a string, number or Guid (or a list of them) an <c>ID</c> in the schema.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.ReturnValue)]
public sealed class IDAttribute : Attribute;

/// <summary>The default of an argument or input field, for values that C# cannot declare as the default of a parameter.</summary>
/// <param name="value">A constant: a string, number, boolean, enum value, or an array of them.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class DefaultValueAttribute(object? value) : Attribute
{
    /// <summary>The default value.</summary>
    public object? Value { get; } = value;
}

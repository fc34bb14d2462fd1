namespace DutyGraph.GraphQL;

/// <summary>Binds the parameter to the object whose field is being resolved.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute : Attribute;

/// <summary>Binds the parameter to a service of the request's scope. Parameters of registered service types need no annotation.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute : Attribute;

/// <summary>
/// Marks a class that combines several arguments of a field into one resolver parameter, by public static methods <c>Bind</c>. If <c>Bind</c> returns a
/// <c>T</c>, a resolver parameter of type <c>T</c> gets the result; <c>Bind</c> runs once for each field and request. Its parameters are bound like those of a
/// resolver: they become arguments of the field, or are provided by the server, such as <see cref="ISelection"/>. A <see cref="ListSizeAttribute"/> on the
/// method applies to each field that has no list size of its own.
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

/// <summary>
/// The cost of getting the field once: <c>@cost</c> in IBM's specification of cost directives. Without it, 1 for a field with a selection set and 0 for a
/// leaf. Each object returned costs 1 more.
/// </summary>
/// <param name="weight">The cost, 0 or more.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class CostAttribute(double weight) : Attribute
{
    /// <summary>The cost, 0 or more.</summary>
    public double Weight { get; } = weight;
}

/// <summary>
/// The number of items of a field: <c>@listSize</c> in IBM's specification of cost directives. The cost of the selections below is multiplied by it.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public class ListSizeAttribute : Attribute
{
    /// <summary>
    /// The number of items where no slicing argument gives it. Negative, the default: <see cref="Validation.ValidationOptions.AssumedListSize"/> is used.
    /// </summary>
    public int AssumedSize { get; init; } = -1;

    /// <summary>
    /// Names (in the schema) of arguments that give the number of items: a number, or a list with one item each. The largest counts.
    /// </summary>
    public string[] SlicingArguments { get; init; } = [];

    /// <summary>
    /// Names (in the schema) of the fields that have this number of items, in the field's type: <c>nodes</c> and <c>edges</c> of a connection. Empty: the
    /// field itself.
    /// </summary>
    public string[] SizedFields { get; init; } = [];
}

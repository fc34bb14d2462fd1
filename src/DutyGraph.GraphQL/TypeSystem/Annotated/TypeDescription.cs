using System.Linq.Expressions;
using System.Reflection;

namespace DutyGraph.GraphQL.TypeSystem.Annotated;

/// <summary>The description of a class by its <c>Configure</c> method.</summary>
internal abstract class TypeDescription
{
    public string? TypeName { get; protected set; }

    public string? TypeDescriptionText { get; protected set; }

    protected abstract Type Target { get; }

    protected bool Explicit { get; set; }

    protected HashSet<string> Ignored { get; } = new(StringComparer.Ordinal);

    protected Dictionary<string, FieldDescription> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>Returns the description of <paramref name="target"/> by the <c>Configure</c> method of a class; empty if it has none.</summary>
    public static TypeDescription Of(Type extension, Type target)
    {
        var description = (TypeDescription)Activator.CreateInstance(typeof(TypeDescription<>).MakeGenericType(target))!;
        var parameter = typeof(IObjectTypeDescriptor<>).MakeGenericType(target);
        extension.GetMethod("Configure", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic, [parameter])?.Invoke(null, [description]);
        return description;
    }

    /// <summary>Whether a property is excluded, by the descriptions of its class and of the bases that have it too.</summary>
    public static bool Ignores(IReadOnlyList<TypeDescription> said, PropertyInfo property)
    {
        var concerned = said.Where(description => description.Target.GetProperty(property.Name) is not null).ToArray();
        return concerned.Any(description => description.Ignored.Contains(property.Name))
            || (concerned.Any(description => description.Explicit) && !concerned.Any(description => description.Fields.ContainsKey(property.Name)));
    }

    public FieldDescription? FieldOf(MemberInfo member) => Fields.GetValueOrDefault(member.Name);
}

/// <inheritdoc cref="IObjectTypeDescriptor{T}"/>
internal sealed class TypeDescription<T> : TypeDescription, IObjectTypeDescriptor<T>
{
    protected override Type Target => typeof(T);

    public IObjectTypeDescriptor<T> Name(string name) => Said(TypeName = name);

    public IObjectTypeDescriptor<T> Description(string description) => Said(TypeDescriptionText = description);

    public IObjectTypeDescriptor<T> Ignore(Expression<Func<T, object?>> property) => Said(Ignored.Add(NameOf(property)));

    public IObjectTypeDescriptor<T> BindFieldsExplicitly() => Said(Explicit = true);

    public IFieldDescriptor Field(Expression<Func<T, object?>> property)
    {
        var name = NameOf(property);
        return Fields.TryGetValue(name, out var field) ? field : Fields[name] = new();
    }

    private TypeDescription<T> Said(object _) => this;

    // A property of a value type is wrapped in a boxing conversion.
    private static string NameOf(Expression<Func<T, object?>> property) =>
        (property.Body is UnaryExpression box ? box.Operand : property.Body) is MemberExpression { Member: PropertyInfo named }
            ? named.Name
            : throw new ArgumentException($"'{property}' names no property.", nameof(property));
}

/// <inheritdoc cref="IFieldDescriptor"/>
internal sealed class FieldDescription : IFieldDescriptor
{
    public string? FieldName { get; private set; }

    public string? Text { get; private set; }

    public string? DeprecationReason { get; private set; }

    public bool IsID { get; private set; }

    public double? Weight { get; private set; }

    public int? AssumedSize { get; private set; }

    public IFieldDescriptor Name(string name) => Said(FieldName = name);

    public IFieldDescriptor Description(string description) => Said(Text = description);

    public IFieldDescriptor Deprecated(string reason) => Said(DeprecationReason = reason);

    public IFieldDescriptor ID() => Said(IsID = true);

    public IFieldDescriptor Cost(double weight) => Said(Weight = weight);

    public IFieldDescriptor ListSize(int assumedSize) => Said(AssumedSize = assumedSize);

    private FieldDescription Said(object _) => this;
}

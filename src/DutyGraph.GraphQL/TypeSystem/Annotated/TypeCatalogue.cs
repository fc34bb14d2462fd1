namespace DutyGraph.GraphQL.TypeSystem.Annotated;

/// <summary>The annotated classes of a schema by their role.</summary>
internal sealed class TypeCatalogue
{
    private readonly Dictionary<Type, List<Type>> _objects = [];
    private readonly Dictionary<Type, List<Type>> _interfaces = [];

    public TypeCatalogue(IEnumerable<Type> types)
    {
        foreach (var type in types.OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            Sort(type);
        }
    }

    /// <summary>Classes with fields of the query root.</summary>
    public List<Type> Queries { get; } = [];

    /// <summary>Classes with fields of the mutation root.</summary>
    public List<Type> Mutations { get; } = [];

    /// <summary>Classes that are types even if no field returns them.</summary>
    public List<Type> Outputs { get; } = [];

    /// <summary>Classes that bind parameters of resolvers.</summary>
    public List<Type> Binders { get; } = [];

    /// <summary>The custom scalars.</summary>
    public List<ScalarType> Scalars { get; } = [];

    /// <summary>Returns the static classes of resolvers that extend a class.</summary>
    public IReadOnlyList<Type> ExtensionsOf(Type type) => _objects.GetValueOrDefault(type) ?? _interfaces.GetValueOrDefault(type) ?? [];

    /// <summary>Whether a C# interface or base class is a GraphQL interface.</summary>
    public bool IsInterface(Type type) => type.IsDefined(typeof(InterfaceTypeAttribute), inherit: false) || _interfaces.ContainsKey(type);

    /// <summary>Whether a C# interface or base class is a GraphQL union.</summary>
    public static bool IsUnion(Type type) => type.IsDefined(typeof(UnionTypeAttribute), inherit: false);

    /// <summary>Returns the base classes and interfaces of a class.</summary>
    public static IEnumerable<Type> BasesOf(Type type)
    {
        for (var candidate = type.BaseType; candidate is not null; candidate = candidate.BaseType)
        {
            yield return candidate;
        }

        foreach (var candidate in type.GetInterfaces())
        {
            yield return candidate;
        }
    }

    private void Sort(Type type)
    {
        if (type.IsSubclassOf(typeof(ScalarType)) && !type.IsAbstract)
        {
            Scalars.Add((ScalarType)Activator.CreateInstance(type)!);
        }

        foreach (var attribute in type.GetCustomAttributes(inherit: false))
        {
            switch (attribute)
            {
                case QueryTypeAttribute:
                    Queries.Add(type);
                    break;
                case MutationTypeAttribute:
                    Mutations.Add(type);
                    break;
                case ParameterBinderAttribute:
                    Binders.Add(type);
                    break;
                case ObjectTypeAttribute or InterfaceTypeAttribute or UnionTypeAttribute when !type.IsGenericTypeDefinition:
                    Outputs.Add(type);
                    break;
                case var extension when Target(extension, typeof(ObjectTypeAttribute<>)) is { } target:
                    Extend(_objects, target, type);
                    break;
                case var extension when Target(extension, typeof(InterfaceTypeAttribute<>)) is { } target:
                    Extend(_interfaces, target, type);
                    break;
            }
        }
    }

    private static Type? Target(object attribute, Type open) =>
        attribute.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == open ? type.GetGenericArguments()[0] : null;

    private void Extend(Dictionary<Type, List<Type>> extensions, Type target, Type extension)
    {
        if (!extensions.TryGetValue(target, out var list))
        {
            extensions.Add(target, list = []);
            Outputs.Add(target);
        }

        list.Add(extension);
    }
}

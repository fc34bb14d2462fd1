using System.Reflection;
using DutyGraph.GraphQL.TypeSystem.Scalars;
using Microsoft.Extensions.DependencyInjection;

namespace DutyGraph.GraphQL.TypeSystem.Annotated;

/// <summary>Builds the types of a schema from the annotated classes of a catalogue and the types that their members use.</summary>
internal sealed class AnnotatedTypes
{
    private readonly TypeCatalogue _catalogue;
    private readonly Faults _faults;
    private readonly Documentation _documentation = new();
    private readonly FieldReader _fields;
    private readonly InputReader _inputs;
    private readonly Dictionary<(Type Type, bool IsInput), NamedType> _types = [];
    private readonly Queue<Action> _unfinished = [];

    public AnnotatedTypes(TypeCatalogue catalogue, IServiceProviderIsService? services, Faults faults)
    {
        (_catalogue, _faults) = (catalogue, faults);
        var reader = new TypeReader(TypeOf);
        _fields = new(reader, new ParameterBinding(services, catalogue.Binders, faults), _documentation, faults);
        _inputs = new(reader, _documentation, faults);
        foreach (var (type, scalar) in new (Type, ScalarType)[]
        {
            (typeof(int), BuiltInScalars.Int), (typeof(short), BuiltInScalars.Int), (typeof(byte), BuiltInScalars.Int),
            (typeof(double), BuiltInScalars.Float), (typeof(float), BuiltInScalars.Float),
            (typeof(string), BuiltInScalars.String), (typeof(bool), BuiltInScalars.Boolean), (typeof(Guid), BuiltInScalars.ID),
        }.Concat(catalogue.Scalars.Select(scalar => (scalar.RuntimeType, scalar))))
        {
            _types[(type, false)] = _types[(type, true)] = scalar;
        }
    }

    /// <summary>Builds a root type from the members of several classes; null if there are none.</summary>
    public ObjectType? Root(string name, IReadOnlyList<Type> classes)
    {
        if (classes.Count == 0)
        {
            return null;
        }

        var root = new ObjectType(name) { Description = DescriptionOn(classes) };
        _unfinished.Enqueue(() => root.Fields = new(Merge(root, [], classes.SelectMany(_fields.OfResolvers))));
        return root;
    }

    /// <summary>Completes all types and returns them.</summary>
    public IReadOnlyList<NamedType> Finish()
    {
        _catalogue.Outputs.ForEach(type => TypeOf(type, isInput: false));
        while (_unfinished.TryDequeue(out var finish))
        {
            finish();
        }

        foreach (var ((type, _), named) in _types)
        {
            if (named is UnionType union)
            {
                union.Members = [.. _types.Values.OfType<ObjectType>().Where(member => member.RuntimeType!.IsAssignableTo(type))];
            }
        }

        return [.. _types.Values.Distinct()];
    }

    private NamedType TypeOf(Type type, bool isInput)
    {
        if (_types.TryGetValue((type, isInput), out var known))
        {
            return known;
        }

        if (type.IsEnum)
        {
            return _types[(type, false)] = _types[(type, true)] = EnumOf(type);
        }

        if (type.IsPrimitive || type.IsPointer || type.Namespace == "System" || type.Namespace?.StartsWith("System.", StringComparison.Ordinal) == true)
        {
            throw new NotSupportedException($"'{type}' is no type of the schema: no scalar reads and writes it.");
        }

        var named = _types[(type, isInput)] = isInput ? new InputObjectType(Names.OfInput(type))
            : _catalogue.IsInterface(type) ? new InterfaceType(NameOf(type))
            : TypeCatalogue.IsUnion(type) ? new UnionType(NameOf(type))
            : new ObjectType(NameOf(type)) { RuntimeType = type };
        named.Description = Said(type).Select(said => said.TypeDescriptionText).FirstOrDefault(text => text is not null)
            ?? DescriptionOn(_catalogue.ExtensionsOf(type)) ?? _documentation.Of(type);
        switch (named)
        {
            case InputObjectType input:
                _unfinished.Enqueue(() => _inputs.Read(input, type));
                break;
            case ComplexType complex:
                _unfinished.Enqueue(() => Fill(complex, type));
                break;
        }

        return named;
    }

    private void Fill(ComplexType complex, Type type)
    {
        var bases = TypeCatalogue.BasesOf(type).Where(_catalogue.IsInterface).ToArray();
        complex.Interfaces = [.. bases.Select(face => (InterfaceType)TypeOf(face, isInput: false)).OrderBy(face => face.Name, StringComparer.Ordinal)];
        TypeCatalogue.BasesOf(type).Where(TypeCatalogue.IsUnion).ToList().ForEach(union => TypeOf(union, isInput: false));
        // A description on the class takes precedence over those on its bases.
        var said = bases.Prepend(type).SelectMany(Said).ToArray();
        var resolvers = bases.Append(type).SelectMany(_catalogue.ExtensionsOf).SelectMany(_fields.OfResolvers);
        complex.Fields = new(Merge(complex, _fields.OfClass(type, said), resolvers));
    }

    private TypeDescription[] Said(Type type) => [.. _catalogue.ExtensionsOf(type).Select(extension => TypeDescription.Of(extension, type))];

    private string NameOf(Type type) =>
        Said(type).Select(said => said.TypeName)
            .Concat(_catalogue.ExtensionsOf(type).Select(extension => extension.GetCustomAttribute<GraphQLNameAttribute>()?.Name))
            .FirstOrDefault(name => name is not null) ?? Names.OfOutput(type);

    private static string? DescriptionOn(IEnumerable<Type> classes) =>
        classes.Select(type => type.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description).FirstOrDefault(text => text is not null);

    // A resolver replaces the property that it names, or the field with the same name. Later resolvers override earlier ones.
    private List<FieldDefinition> Merge(
        ComplexType type, IEnumerable<(string? Key, FieldDefinition Field)> own, IEnumerable<(string? Key, FieldDefinition Field)> resolvers)
    {
        var fields = own.ToList();
        foreach (var resolver in resolvers)
        {
            var place = fields.FindIndex(field => (resolver.Key is not null && field.Key == resolver.Key) || field.Field.Name == resolver.Field.Name);
            if (place >= 0 && type is ObjectType { RuntimeType: null })
            {
                _faults.Add($"{type}.{resolver.Field.Name}: two resolvers have this name.");
            }
            else if (place >= 0)
            {
                fields[place] = resolver;
            }
            else
            {
                fields.Add(resolver);
            }
        }

        return [.. fields.Select(field => field.Field)];
    }

    private EnumType EnumOf(Type type) => new(Names.OfOutput(type))
    {
        Description = _documentation.Of(type),
        Values = new(type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(value => !value.IsDefined(typeof(GraphQLIgnoreAttribute)))
            .Select(ValueOf)),
    };

    private EnumValueDefinition ValueOf(FieldInfo value) => new(Names.OfEnumValue(value), value.GetValue(null)!)
    {
        Description = _documentation.Of(value),
        DeprecationReason = Deprecation.Of(value),
    };
}

using System.Reflection;
using DutyGraph.GraphQL.Execution.Resolvers;

namespace DutyGraph.GraphQL.TypeSystem.Annotated;

/// <summary>Reads the fields of an output type from the members of classes.</summary>
internal sealed class FieldReader(TypeReader types, ParameterBinding binding, Documentation documentation, Faults faults)
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.Instance;
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Reads the fields of a class that is a type itself: its properties, and its methods if the class is annotated. The key is the C#
    /// name.</summary>
    public IEnumerable<(string? Key, FieldDefinition Field)> OfClass(Type type, IReadOnlyList<TypeDescription> said)
    {
        var members = type.IsInterface
            ? type.GetInterfaces().Append(type).SelectMany(face => face.GetProperties(Instance))
            : type.GetProperties(Instance).OrderBy(Depth);
        foreach (var property in members.Where(p => p.GetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0 && p.Name != "EqualityContract"))
        {
            if (!property.IsDefined(typeof(GraphQLIgnoreAttribute)) && !TypeDescription.Ignores(said, property)
                && Read(property, said.Select(description => description.FieldOf(property)).FirstOrDefault(field => field is not null)) is { } field)
            {
                yield return (property.Name, field);
            }
        }

        foreach (var method in type.IsDefined(typeof(ObjectTypeAttribute)) ? OwnMethods(type, Instance) : [])
        {
            if (Read(method) is { } field)
            {
                yield return (method.Name, field);
            }
        }
    }

    /// <summary>
    /// Reads the fields of a class of resolvers. Members are static; classes of a root may also have instance members. The key is the property that the
    /// resolver replaces, or null.
    /// </summary>
    public IEnumerable<(string? Key, FieldDefinition Field)> OfResolvers(Type type)
    {
        var instance = type is { IsAbstract: true, IsSealed: true } ? null : ParameterBinding.OfRoot(type);
        var members = type.GetProperties(Static | Instance).Cast<MemberInfo>().Concat(OwnMethods(type, Static | Instance));
        foreach (var member in members.Where(member => !member.IsDefined(typeof(GraphQLIgnoreAttribute))))
        {
            if (Read(member, instance: instance) is { } field)
            {
                yield return (member.GetCustomAttribute<BindMemberAttribute>()?.Name, field);
            }
        }
    }

    private static IEnumerable<MethodInfo> OwnMethods(Type type, BindingFlags flags) => type.GetMethods(flags | BindingFlags.DeclaredOnly)
        .Where(method => !method.IsSpecialName && !method.IsGenericMethod && method.Name is not ("Configure" or "Deconstruct" or "PrintMembers")
            && method.GetBaseDefinition().DeclaringType == type && !method.Name.Contains('<', StringComparison.Ordinal)
            && method.Name is not ("Equals" or "GetHashCode" or "CompareTo") && !method.IsDefined(typeof(GraphQLIgnoreAttribute)));

    // Properties of base classes come first, as a reader would list them.
    private static int Depth(PropertyInfo property)
    {
        var depth = 0;
        for (var type = property.DeclaringType; type is not null; type = type.BaseType)
        {
            depth++;
        }

        return depth;
    }

    private FieldDefinition? Read(MemberInfo member, FieldDescription? said = null, BindParameter? instance = null)
    {
        try
        {
            var isID = said?.IsID == true || member.IsDefined(typeof(IDAttribute))
                || (member as MethodInfo)?.ReturnParameter.IsDefined(typeof(IDAttribute)) == true;
            var type = types.OfField(member, isID);
            var parameters = (member as MethodInfo)?.GetParameters() ?? [];
            var arguments = new MemberList<InputValueDefinition>(parameters.SelectMany(binding.ArgumentsOf).Select(ReadArgument));
            var binders = parameters.Select(parameter => parameter.IsDefined(typeof(ParentAttribute)) ? null : binding.Of(parameter, arguments));
            var isStatic = member is MethodInfo { IsStatic: true } or PropertyInfo { GetMethod.IsStatic: true };
            return new FieldDefinition(said?.FieldName ?? Names.OfMember(member), type)
            {
                Description = said?.Text ?? documentation.Of(member),
                DeprecationReason = said?.DeprecationReason ?? Deprecation.Of(member),
                Arguments = arguments,
                Cost = CostAnnotations.Of(member, said, binding.SizeOf(parameters)),
                Resolver = member.DeclaringType!.IsInterface && instance is null
                    ? null
                    : ResolverCompiler.Compile(member, type, [.. binders], isStatic ? null : instance),
            };
        }
        catch (NotSupportedException e)
        {
            faults.Add($"{member.DeclaringType}.{member.Name}: {e.Message}");
            return null;
        }
    }

    private InputValueDefinition ReadArgument(ParameterInfo parameter)
    {
        var type = types.OfArgument(parameter);
        var given = parameter.GetCustomAttribute<DefaultValueAttribute>();
        return new InputValueDefinition(Names.OfParameter(parameter), type)
        {
            Description = documentation.Of(parameter),
            DeprecationReason = Deprecation.Of(parameter),
            DefaultValue = given is not null ? DefaultLiterals.Of(given.Value, type)
                : parameter is { HasDefaultValue: true, DefaultValue: { } constant } ? DefaultLiterals.Of(constant, type)
                : null,
        };
    }
}

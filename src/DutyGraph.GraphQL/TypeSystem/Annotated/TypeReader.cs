using System.Reflection;
using DutyGraph.GraphQL.Execution.Resolvers;
using DutyGraph.GraphQL.TypeSystem.Scalars;

namespace DutyGraph.GraphQL.TypeSystem.Annotated;

/// <summary>Reads the GraphQL type of a member or parameter from its C# type and its nullability annotations.</summary>
/// <param name="named">Finds or registers the named type of a C# type.</param>
internal sealed class TypeReader(Func<Type, bool, NamedType> named)
{
    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>Type of a field: what the property or method gives, without the task around it.</summary>
    public GraphQLType OfField(MemberInfo member, bool isID)
    {
        var (type, info) = member is PropertyInfo property
            ? (property.PropertyType, _nullability.Create(property))
            : (((MethodInfo)member).ReturnType, _nullability.Create(((MethodInfo)member).ReturnParameter));
        return Results.Of(type) is { } task
            ? Read(task.ValueType, info.GenericTypeArguments[0], isInput: false, isID)
            : Read(type, info, isInput: false, isID);
    }

    /// <summary>Type of an argument.</summary>
    public GraphQLType OfArgument(ParameterInfo parameter) =>
        Read(parameter.ParameterType, _nullability.Create(parameter), isInput: true, parameter.IsDefined(typeof(IDAttribute)));

    /// <summary>Type of an input field.</summary>
    public GraphQLType OfInputField(PropertyInfo property, bool isID) => Read(property.PropertyType, _nullability.Create(property), isInput: true, isID);

    private GraphQLType Read(Type type, NullabilityInfo info, bool isInput, bool isID)
    {
        var underlying = Nullable.GetUnderlyingType(type);
        var bare = underlying ?? type;
        GraphQLType read = ListTypes.TryGetItem(bare, out var item)
            ? new ListType(Read(item, info.ElementType ?? info.GenericTypeArguments[0], isInput, isID))
            : isID ? BuiltInScalars.ID : named(bare, isInput);
        return underlying is null && (type.IsValueType || info.ReadState == NullabilityState.NotNull) ? new NonNullType(read) : read;
    }
}

using System.Reflection;
using DutyGraph.GraphQL.Execution.Resolvers;
using DutyGraph.GraphQL.TypeSystem.Scalars;

namespace DutyGraph.GraphQL.TypeSystem.Annotated;

/// <summary>Derives the GraphQL type of a member or parameter from its C# type and nullable annotations.</summary>
/// <param name="named">Returns the named type of a C# type, and registers it if it is new.</param>
internal sealed class TypeReader(Func<Type, bool, NamedType> named)
{
    /// <summary>Returns the type of a field: the type of the property or the method's result, without its task.</summary>
    public GraphQLType OfField(MemberInfo member, bool isID)
    {
        if (member is PropertyInfo property)
        {
            return Read(property.PropertyType, AsWritten(property), NullableAnnotations.Of(property), isInput: false, isID);
        }

        var method = (MethodInfo)member;
        var annotations = NullableAnnotations.Of(method.ReturnParameter);
        if (Results.Of(method.ReturnType) is not { } task)
        {
            return Read(method.ReturnType, method.ReturnType, annotations, isInput: false, isID);
        }

        annotations.Skip();
        return Read(task.ValueType, task.ValueType, annotations, isInput: false, isID);
    }

    public GraphQLType OfArgument(ParameterInfo parameter) =>
        Read(parameter.ParameterType, parameter.ParameterType, NullableAnnotations.Of(parameter), isInput: true, parameter.IsDefined(typeof(IDAttribute)));

    public GraphQLType OfInputField(PropertyInfo property, bool isID) =>
        Read(property.PropertyType, AsWritten(property), NullableAnnotations.Of(property), isInput: true, isID);

    // For a generic class, the type as declared, with type parameters.
    private static Type AsWritten(PropertyInfo property) => property.DeclaringType is { IsGenericType: true } declaring
        ? declaring.GetGenericTypeDefinition().GetProperty(property.Name)!.PropertyType
        : property.PropertyType;

    private GraphQLType Read(Type type, Type written, NullableAnnotations annotations, bool isInput, bool isID)
    {
        if (written.IsGenericParameter)
        {
            var read = Read(type, type, NullableAnnotations.NeverNull(), isInput, isID);
            return annotations.NextParameterIsNullable() ? read.Nullable : read;
        }

        var bare = Nullable.GetUnderlyingType(type) ?? type;
        var isNullable = bare.IsValueType ? bare != type : annotations.NextIsNullable();
        if (bare is { IsValueType: true, IsGenericType: true })
        {
            annotations.Skip();
        }

        var result = ListTypes.TryGetItem(bare, out var item)
            ? new ListType(ReadItem(bare, item, Nullable.GetUnderlyingType(written) ?? written, annotations, isInput, isID))
            : isID ? BuiltInScalars.ID : (GraphQLType)named(bare, isInput);
        return isNullable ? result : new NonNullType(result);
    }

    private GraphQLType ReadItem(Type list, Type item, Type written, NullableAnnotations annotations, bool isInput, bool isID) =>
        (list.IsArray || list.GenericTypeArguments is [var argument] && argument == item) && ListTypes.TryGetItem(written, out var writtenItem)
            ? Read(item, writtenItem, annotations, isInput, isID)
            : Read(item, item, NullableAnnotations.NeverNull(), isInput, isID);
}

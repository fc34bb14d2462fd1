using System.Linq.Expressions;
using System.Reflection;

namespace DutyGraph.GraphQL.TypeSystem.Annotated;

/// <summary>
/// Reads the fields of an input object from a class or record and compiles its factory. A field that is not given keeps the C# default of the property: the
/// default of the constructor parameter or the initializer. A field given as null is null. So a class can distinguish absent from null.
/// </summary>
internal sealed class InputReader(TypeReader types, Documentation documentation, Faults faults)
{
    /// <summary>Sets the fields and the factory of the type.</summary>
    public void Read(InputObjectType input, Type type)
    {
        var constructor = type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length);
        var parameters = constructor?.GetParameters() ?? [];
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => !property.IsDefined(typeof(GraphQLIgnoreAttribute)) && (property.CanWrite || ParameterOf(property, parameters) is not null))
            .ToArray();
        input.IsOneOf = type.IsDefined(typeof(OneOfAttribute));
        try
        {
            input.Fields = new(properties.Select(property => ReadField(property, ParameterOf(property, parameters))));
            input.Factory = Compile(type, constructor, parameters, properties);
        }
        catch (NotSupportedException e)
        {
            faults.Add($"{type}: {e.Message}");
        }
    }

    private InputValueDefinition ReadField(PropertyInfo property, ParameterInfo? parameter)
    {
        var isID = property.IsDefined(typeof(IDAttribute)) || parameter?.IsDefined(typeof(IDAttribute)) == true;
        var type = types.OfInputField(property, isID);
        var given = property.GetCustomAttribute<DefaultValueAttribute>() ?? parameter?.GetCustomAttribute<DefaultValueAttribute>();
        return new InputValueDefinition(Names.OfMember(property), type)
        {
            Description = documentation.Of(property) ?? (parameter is null ? null : documentation.Of(parameter)),
            DeprecationReason = Deprecation.Of(property) ?? (parameter is null ? null : Deprecation.Of(parameter)),
            DefaultValue = given is not null ? DefaultLiterals.Of(given.Value, type)
                : parameter is { HasDefaultValue: true, DefaultValue: { } constant } ? DefaultLiterals.Of(constant, type)
                : null,
        };
    }

    private static ParameterInfo? ParameterOf(PropertyInfo property, ParameterInfo[] parameters) =>
        Array.Find(parameters, parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase));

    private static InputFactory Compile(Type type, ConstructorInfo? constructor, ParameterInfo[] parameters, PropertyInfo[] properties)
    {
        var (values, given) = (Expression.Parameter(typeof(object?[]), "values"), Expression.Parameter(typeof(bool[]), "given"));
        var result = Expression.Variable(type, "result");
        var arguments = parameters.Select(parameter => Array.FindIndex(properties, property => ParameterOf(property, [parameter]) is not null) is >= 0 and var i
            ? Expression.Condition(Given(i), Converted(i, parameter.ParameterType), DefaultOf(parameter))
            : (Expression)DefaultOf(parameter));
        List<Expression> body = [Expression.Assign(result, constructor is null ? Expression.New(type) : Expression.New(constructor, arguments))];
        for (var i = 0; i < properties.Length; i++)
        {
            if (ParameterOf(properties[i], parameters) is null)
            {
                body.Add(Expression.IfThen(Given(i), Expression.Assign(Expression.Property(result, properties[i]), Converted(i, properties[i].PropertyType))));
            }
        }

        body.Add(Expression.Convert(result, typeof(object)));
        return Expression.Lambda<InputFactory>(Expression.Block([result], body), values, given).Compile();

        Expression Given(int i) => Expression.ArrayIndex(given, Expression.Constant(i));

        Expression Converted(int i, Type target)
        {
            var convert = Expression.Invoke(Expression.Constant(InputConversion.To(target)), Expression.ArrayIndex(values, Expression.Constant(i)));
            return Expression.Convert(convert, target);
        }

        static Expression DefaultOf(ParameterInfo parameter) =>
            parameter is { HasDefaultValue: true, DefaultValue: { } constant } && parameter.ParameterType.IsInstanceOfType(constant)
            ? Expression.Constant(constant, parameter.ParameterType)
            : Expression.Default(parameter.ParameterType);
    }
}

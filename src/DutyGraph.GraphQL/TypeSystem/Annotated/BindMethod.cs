using System.Linq.Expressions;
using System.Reflection;
using DutyGraph.GraphQL.Execution.Resolvers;

namespace DutyGraph.GraphQL.TypeSystem.Annotated;

/// <summary>A compiled method that makes one value from arguments and from what the server provides (<see cref="ParameterBinderAttribute"/>).</summary>
internal sealed class BindMethod
{
    /// <summary>The name of such methods.</summary>
    public const string MethodName = "Bind";

    private readonly Func<object?[], object?> _make;

    private BindMethod(MethodInfo method)
    {
        (DeclaringType, ReturnType, Parameters, Size) = (
            method.DeclaringType, method.ReturnType, method.GetParameters(), method.GetCustomAttribute<ListSizeAttribute>());
        var values = Expression.Parameter(typeof(object?[]), "values");
        var call = Expression.Call(
            method, Parameters.Select((parameter, i) => Expression.Convert(Expression.ArrayIndex(values, Expression.Constant(i)), parameter.ParameterType)));
        _make = Expression.Lambda<Func<object?[], object?>>(Expression.Convert(call, typeof(object)), values).Compile();
    }

    public Type? DeclaringType { get; }

    /// <summary>The type of the parameters that it binds.</summary>
    public Type ReturnType { get; }

    public IReadOnlyList<ParameterInfo> Parameters { get; }

    /// <summary>The list size of the fields that the method binds; null if the method states none.</summary>
    public ListSizeAttribute? Size { get; }

    /// <summary>Returns the methods of a class.</summary>
    public static IEnumerable<BindMethod> AllOf(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => method.Name == MethodName)
            .Select(method => new BindMethod(method));

    /// <summary>Returns a binder that calls the method.</summary>
    /// <param name="parameters">Bind the parameters of the method.</param>
    public BindParameter Bind(BindParameter[] parameters) => field =>
    {
        var values = new object?[parameters.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = parameters[i](field);
        }

        return _make(values);
    };
}

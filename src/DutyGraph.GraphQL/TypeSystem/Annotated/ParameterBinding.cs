using System.Reflection;
using DutyGraph.GraphQL.DataLoaders;
using DutyGraph.GraphQL.Execution;
using DutyGraph.GraphQL.Execution.Inputs;
using DutyGraph.GraphQL.Execution.Planning;
using DutyGraph.GraphQL.Execution.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace DutyGraph.GraphQL.TypeSystem.Annotated;

/// <summary>Decides how the parameters of resolvers are bound.</summary>
internal sealed class ParameterBinding
{
    private readonly IServiceProviderIsService? _services;
    private readonly Dictionary<Type, BindMethod> _binders = [];

    /// <summary>Compiles the methods of the classes that bind parameters.</summary>
    public ParameterBinding(IServiceProviderIsService? services, IReadOnlyList<Type> binders, Faults faults)
    {
        _services = services;
        foreach (var method in binders.SelectMany(BindMethod.AllOf))
        {
            if (!_binders.TryAdd(method.ReturnType, method))
            {
                faults.Add($"{method.DeclaringType}.{BindMethod.MethodName}: another method already binds parameters of type '{method.ReturnType}'.");
            }
        }
    }

    /// <summary>Returns the field arguments behind a parameter: itself, the parameters of its Bind method, or none for a service.</summary>
    public IEnumerable<ParameterInfo> ArgumentsOf(ParameterInfo parameter) =>
        _binders.TryGetValue(parameter.ParameterType, out var binder) ? binder.Parameters.Where(IsArgument) : IsArgument(parameter) ? [parameter] : [];

    /// <summary>Returns the list size that the methods that bind these parameters bring; null if there is none.</summary>
    public ListSizeAttribute? SizeOf(IEnumerable<ParameterInfo> parameters) =>
        parameters.Select(parameter => _binders.GetValueOrDefault(parameter.ParameterType)?.Size).FirstOrDefault(size => size is not null);

    /// <summary>Returns the binder of a parameter that is not the parent.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="arguments">The arguments of the field.</param>
    public BindParameter Of(ParameterInfo parameter, MemberList<InputValueDefinition> arguments) =>
        _binders.TryGetValue(parameter.ParameterType, out var binder)
            ? binder.Bind([.. binder.Parameters.Select(part => OfOne(part, arguments))])
            : OfOne(parameter, arguments);

    /// <summary>Returns the factory of the object for instance members of a root class: the registered service, else a new object.</summary>
    public static BindParameter OfRoot(Type type) => field => ActivatorUtilities.GetServiceOrCreateInstance(field.Run.Services, type);

    private bool IsArgument(ParameterInfo parameter) => !parameter.IsDefined(typeof(ParentAttribute)) && OfServer(parameter) is null;

    private BindParameter OfOne(ParameterInfo parameter, MemberList<InputValueDefinition> arguments) => OfServer(parameter)
        ?? (arguments.TryGet(Names.OfParameter(parameter), out var argument)
            ? OfArgument(parameter, argument)
            : throw new NotSupportedException($"the parameter '{parameter.Name}' is no argument of the field."));

    /// <summary>Returns the binder of a parameter that the server provides; null for an argument.</summary>
    private BindParameter? OfServer(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type == typeof(ISelection))
        {
            return field => new Selection(field.Run, field.Field.Output);
        }

        if (type == typeof(CancellationToken))
        {
            return field => field.Run.Cancellation;
        }

        if (type == typeof(Schema))
        {
            return field => field.Run.Schema;
        }

        if (typeof(IDataLoader).IsAssignableFrom(type))
        {
            var factory = DataLoaderSet.FactoryOf(type);
            return field => field.Run.Loaders.Get(type, factory);
        }

        // The container can resolve a list of services for any type, but a list parameter is always an argument.
        var isService = _services?.IsService(type) == true && !ListTypes.TryGetItem(type, out _);
        return isService || type == typeof(IServiceProvider) || parameter.IsDefined(typeof(ServiceAttribute))
            ? field => field.Run.Services.GetRequiredService(type)
            : null;
    }

    /// <summary>Returns the binder of an argument: its coerced value, or the C# default if it was not given.</summary>
    private static BindParameter OfArgument(ParameterInfo parameter, InputValueDefinition argument)
    {
        var convert = InputConversion.To(parameter.ParameterType);
        var absent = parameter.HasDefaultValue ? parameter.DefaultValue : null;
        absent = absent is null && parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : absent;
        return field => field.Run.ArgumentsOf(field.Field)[argument.Index] is var value && value == Absent.Value ? absent : convert(value);
    }
}

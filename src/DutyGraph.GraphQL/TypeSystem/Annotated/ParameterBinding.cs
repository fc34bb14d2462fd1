using System.Reflection;
using DutyGraph.GraphQL.DataLoaders;
using DutyGraph.GraphQL.Execution;
using DutyGraph.GraphQL.Execution.Inputs;
using DutyGraph.GraphQL.Execution.Planning;
using DutyGraph.GraphQL.Execution.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace DutyGraph.GraphQL.TypeSystem.Annotated;

/// <summary>Decides how the parameters of resolvers are bound.</summary>
internal sealed class ParameterBinding(IServiceProviderIsService? services)
{
    /// <summary>Whether the parameter is an argument of the field: neither the parent nor provided by the server.</summary>
    public bool IsArgument(ParameterInfo parameter) => !parameter.IsDefined(typeof(ParentAttribute)) && OfServer(parameter) is null;

    /// <summary>Returns the binder of a parameter that the server provides; null for an argument.</summary>
    public BindParameter? OfServer(ParameterInfo parameter)
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
        var isService = services?.IsService(type) == true && !ListTypes.TryGetItem(type, out _);
        return isService || type == typeof(IServiceProvider) || parameter.IsDefined(typeof(ServiceAttribute))
            ? field => field.Run.Services.GetRequiredService(type)
            : null;
    }

    /// <summary>Returns the binder of an argument: its coerced value, or the C# default if it was not given.</summary>
    public static BindParameter OfArgument(ParameterInfo parameter, InputValueDefinition argument)
    {
        var convert = InputConversion.To(parameter.ParameterType);
        var absent = parameter.HasDefaultValue ? parameter.DefaultValue : null;
        absent = absent is null && parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : absent;
        return field => field.Run.ArgumentsOf(field.Field)[argument.Index] is var value && value == Absent.Value ? absent : convert(value);
    }

    /// <summary>Returns the factory of the object for instance members of a root class: the registered service, else a new object.</summary>
    public static BindParameter OfRoot(Type type) => field => ActivatorUtilities.GetServiceOrCreateInstance(field.Run.Services, type);
}

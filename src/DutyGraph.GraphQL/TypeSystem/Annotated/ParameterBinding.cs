using System.Reflection;
using DutyGraph.GraphQL.DataLoaders;
using DutyGraph.GraphQL.Execution;
using DutyGraph.GraphQL.Execution.Inputs;
using DutyGraph.GraphQL.Execution.Planning;
using DutyGraph.GraphQL.Execution.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace DutyGraph.GraphQL.TypeSystem.Annotated;

/// <summary>Decides what fills a parameter of a resolver.</summary>
internal sealed class ParameterBinding(IServiceProviderIsService? services)
{
    /// <summary>Whether the parameter is an argument of the field: it is neither the parent nor filled by the server.</summary>
    public bool IsArgument(ParameterInfo parameter) => !parameter.IsDefined(typeof(ParentAttribute)) && OfServer(parameter) is null;

    /// <summary>What fills a parameter that is no argument; null for one that is.</summary>
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

        // Of every type there is a list of its services: a list is an argument all the same.
        var isService = services?.IsService(type) == true && !ListTypes.TryGetItem(type, out _);
        return isService || type == typeof(IServiceProvider) || parameter.IsDefined(typeof(ServiceAttribute))
            ? field => field.Run.Services.GetRequiredService(type)
            : null;
    }

    /// <summary>What fills a parameter that is an argument: its coerced value, or the default of C# where it was not given.</summary>
    public static BindParameter OfArgument(ParameterInfo parameter, InputValueDefinition argument)
    {
        var convert = InputConversion.To(parameter.ParameterType);
        var absent = parameter.HasDefaultValue ? parameter.DefaultValue : null;
        absent = absent is null && parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : absent;
        return field => field.Run.ArgumentsOf(field.Field)[argument.Index] is var value && value == Absent.Value ? absent : convert(value);
    }

    /// <summary>What makes the object that instance members of a root class are called on: the service of that class, else a new object of it.</summary>
    public static BindParameter OfRoot(Type type) => field => ActivatorUtilities.GetServiceOrCreateInstance(field.Run.Services, type);
}

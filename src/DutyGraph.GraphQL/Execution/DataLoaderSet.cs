using DutyGraph.GraphQL.DataLoaders;
using Microsoft.Extensions.DependencyInjection;

namespace DutyGraph.GraphQL.Execution;

/// <summary>The data loaders of one request, one of each class.</summary>
internal sealed class DataLoaderSet(IServiceProvider services, BatchScheduler scheduler, CancellationToken cancellation)
{
    private readonly Dictionary<Type, object> _loaders = [];
    private readonly DataLoaderOptions _options = new() { RequestAborted = cancellation };

    /// <summary>Compiles a factory for a loader, so that execution uses no reflection.</summary>
    public static ObjectFactory FactoryOf(Type loader) => ActivatorUtilities.CreateFactory(loader, [typeof(IBatchScheduler), typeof(DataLoaderOptions)]);

    public object Get(Type type, ObjectFactory factory)
    {
        if (!_loaders.TryGetValue(type, out var loader))
        {
            _loaders.Add(type, loader = factory(services, [scheduler, _options]));
        }

        return loader;
    }
}

using System.Reflection;
using DutyGraph.Core;
using DutyGraph.Server.Hosting;
using DutyGraph.Server.Tests.Tiny;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DutyGraph.Server.Tests.Service;

/// <summary>The service with a failing store.</summary>
/// <param name="categories">Answers the query for categories.</param>
/// <param name="requestSeconds">How long a request may take.</param>
public sealed class TroubledService(Func<CancellationToken, Task<IReadOnlyList<Category>>> categories, int requestSeconds = 30) : UnloadedService
{
    /// <summary>Returns a client of a service that considers itself loaded.</summary>
    public HttpClient CreateLoadedClient()
    {
        var http = CreateClient();
        Replace(TinyGraph.All);
        return http;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting($"{ServiceOptions.Section}:{nameof(ServiceOptions.RequestSeconds)}", $"{requestSeconds}");
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Scoped(_ => TroubledGraph.Of(categories))));
    }

    /// <summary>Answers the query for categories. The query for topics, which an export sends, fails in the same way.</summary>
    public class TroubledGraph : DispatchProxy
    {
        private Func<CancellationToken, Task<IReadOnlyList<Category>>> _categories = null!;

        public static IDutyGraph Of(Func<CancellationToken, Task<IReadOnlyList<Category>>> categories)
        {
            var graph = Create<IDutyGraph, TroubledGraph>();
            ((TroubledGraph)graph)._categories = categories;
            return graph;
        }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod?.Name == nameof(IDutyGraph.CategoriesAsync)
            ? new ValueTask<IReadOnlyList<Category>>(_categories((CancellationToken)args![^1]!))
            : targetMethod?.Name == nameof(IDutyGraph.TopicsAsync)
                ? new ValueTask<Page<Topic>>(FailAsync((CancellationToken)args![^1]!))
                : throw new NotSupportedException(targetMethod?.Name);

        private async Task<Page<Topic>> FailAsync(CancellationToken cancellation)
        {
            await _categories(cancellation);
            throw new NotSupportedException(nameof(IDutyGraph.TopicsAsync));
        }
    }
}

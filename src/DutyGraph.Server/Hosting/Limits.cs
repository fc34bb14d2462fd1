using DutyGraph.GraphQL;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace DutyGraph.Server.Hosting;

/// <summary>Limits of what a client may use.</summary>
public static class Limits
{
    /// <summary>Adds request limits from <see cref="ServiceOptions"/>, which are validated at start, with all violations at once.</summary>
    public static WebApplicationBuilder AddLimits(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptionsWithValidateOnStart<ServiceOptions, ServiceOptionsValidator>().BindConfiguration(ServiceOptions.Section);
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<ServiceOptions>>((kestrel, service) => Bound(kestrel, service.Value));
        services.AddRequestTimeouts();
        services.AddOptions<RequestTimeoutOptions>().Configure<IOptions<ServiceOptions>>((timeouts, service) =>
            timeouts.DefaultPolicy = new RequestTimeoutPolicy
            {
                Timeout = TimeSpan.FromSeconds(service.Value.RequestSeconds),
                WriteTimeoutResponse = context => Refusal.TooSlow(SafeAnswers.TimeOf(context), service.Value.RequestSeconds).WriteAsync(context),
            });
        return builder;
    }

    private static void Bound(KestrelServerOptions kestrel, ServiceOptions service)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = service.RequestBytes;
        kestrel.Limits.MaxRequestHeaderCount = 64;
        kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        // A GET request has the query in its request line.
        kestrel.Limits.MaxRequestLineSize = 16 * 1024;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
        kestrel.Limits.MaxConcurrentConnections = 1024;
    }
}

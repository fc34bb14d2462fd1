using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace DutyGraph.Server.Hosting;

/// <summary>What one client may take of the service.</summary>
public static class Limits
{
    /// <summary>Checks <see cref="ServiceOptions"/> at start, every violation at once, and bounds requests by them.</summary>
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
                TimeoutStatusCode = StatusCodes.Status504GatewayTimeout,
                WriteTimeoutResponse = context => Refusal.WriteAsync(
                    context,
                    "REQUEST_TIMEOUT",
                    $"请求超过 {service.Value.RequestSeconds} 秒，已中止。 The request took longer than {service.Value.RequestSeconds} s and was stopped.",
                    (SafeAnswers.SecondsSince(context), service.Value.RequestSeconds)),
            });
        return builder;
    }

    private static void Bound(KestrelServerOptions kestrel, ServiceOptions service)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = service.RequestBytes;
        kestrel.Limits.MaxRequestHeaderCount = 64;
        kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        // A query may come in the request line (GET).
        kestrel.Limits.MaxRequestLineSize = 16 * 1024;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
        kestrel.Limits.MaxConcurrentConnections = 1024;
    }
}

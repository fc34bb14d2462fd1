using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace DutyGraph.Server.Hosting;

/// <summary>Who the clients are, under which names they may call the service, how often, and how answers travel to them.</summary>
public static class Clients
{
    /// <summary>
    /// The names of those who configure none (<c>AllowedHosts</c>). Another site's page whose name is made to mean this machine (DNS rebinding) calls the service
    /// by that name, and gets nothing.
    /// </summary>
    public const string DefaultHosts = "localhost;127.0.0.1;[::1]";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>The framework's host filter, forwarded headers, compression and rate limiter, as <see cref="ServiceOptions"/> say.</summary>
    public static WebApplicationBuilder AddClients(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (string.IsNullOrWhiteSpace(builder.Configuration["AllowedHosts"]))
        {
            builder.Configuration["AllowedHosts"] = DefaultHosts;
        }

        var services = builder.Services;
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<ServiceOptions>>((headers, service) =>
        {
            System.Net.IPNetwork[] known = [.. NetworksAttribute.Read(service.Value.KnownProxies)];
            // The middleware believes everybody where it knows nobody.
            headers.ForwardedHeaders = known.Length == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            // As many proxies as are known, one behind the other.
            headers.ForwardLimit = null;
            headers.KnownProxies.Clear();
            headers.KnownIPNetworks.Clear();
            Array.ForEach(known, headers.KnownIPNetworks.Add);
        });
        services.AddResponseCompression(compression =>
        {
            // The answers hold no secret that somebody could find out by their lengths: everybody gets the same.
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/graphql-response+json", "application/graphml+xml", "text/csv"];
        });
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<ServiceOptions>>((limiter, service) =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(context => ClientOf(context.Connection.RemoteIpAddress) is { } client
                ? RateLimitPartition.GetFixedWindowLimiter(client, _ => new FixedWindowRateLimiterOptions { PermitLimit = service.Value.ClientRequestsPerMinute, Window = Window })
                : RateLimitPartition.GetNoLimiter(IPAddress.Loopback));
            limiter.OnRejected = (rejected, _) => new ValueTask(RefuseAsync(rejected, service.Value.ClientRequestsPerMinute));
        });
        return builder;
    }

    /// <summary>Believes known proxies, and compresses answers; the host filter stands before it.</summary>
    public static WebApplication UseClients(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseResponseCompression();
        return app;
    }

    /// <summary>Counts the requests of each client from here on.</summary>
    public static WebApplication LimitRates(this WebApplication app)
    {
        app.UseRateLimiter();
        return app;
    }

    /// <summary>What is counted as one client; null for this machine, which is not counted.</summary>
    private static IPAddress? ClientOf(IPAddress? address)
    {
        if (address is null || IPAddress.IsLoopback(address))
        {
            return null;
        }

        if (address.IsIPv4MappedToIPv6)
        {
            return ClientOf(address.MapToIPv4());
        }

        // Of IPv6, whoever has one address has the 64 bits behind it.
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? new([.. address.GetAddressBytes().AsSpan(0, 8), .. new byte[8]]) : address;
    }

    private static Task RefuseAsync(OnRejectedContext rejected, int allowed)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
        var response = rejected.HttpContext.Response;
        response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return Refusal.WriteAsync(
            rejected.HttpContext,
            "RATE_LIMIT",
            $"请求太频繁：每分钟最多 {allowed} 次，请稍后再试。 Too many requests: {allowed} a minute are allowed; try again later.",
            (allowed + 1, allowed));
    }
}

/// <summary>The value names addresses or networks, with commas between them.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NetworksAttribute : ValidationAttribute
{
    /// <inheritdoc/>
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        ArgumentNullException.ThrowIfNull(validationContext);
        var (name, wrong) = (validationContext.MemberName!, Parts(value as string).FirstOrDefault(part => Parse(part) is null));
        return wrong is null
            ? ValidationResult.Success
            : new($"{name} 须是地址或网段，以逗号分隔，收到“{wrong}”。 {name} must be addresses or networks with commas between them; got '{wrong}'.", [name]);
    }

    /// <summary>The networks; an address is a network of one.</summary>
    internal static IEnumerable<System.Net.IPNetwork> Read(string? value) => Parts(value).Select(Parse).OfType<System.Net.IPNetwork>();

    private static string[] Parts(string? value) => value?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static System.Net.IPNetwork? Parse(string part) => System.Net.IPNetwork.TryParse(part, out var network)
        ? network
        : IPAddress.TryParse(part, out var address) ? new(address, address.AddressFamily == AddressFamily.InterNetworkV6 ? 128 : 32) : null;
}

using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using DutyGraph.GraphQL;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace DutyGraph.Server.Hosting;

/// <summary>Settings about clients: allowed host names, forwarded headers, compression and rate limits.</summary>
public static class Clients
{
    /// <summary>
    /// The default of <c>AllowedHosts</c>. It protects against DNS rebinding: the page of another site, whose host name resolves to this machine, sends that
    /// host name and is rejected.
    /// </summary>
    public const string DefaultHosts = "localhost;127.0.0.1;[::1]";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>Adds the framework's host filter, forwarded headers, compression and rate limiter, with the values of <see cref="ServiceOptions"/>.</summary>
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
            // Without known proxies, the middleware would trust every sender.
            headers.ForwardedHeaders = known.Length == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            // No limit: all known proxies in a chain are trusted.
            headers.ForwardLimit = null;
            headers.KnownProxies.Clear();
            headers.KnownIPNetworks.Clear();
            Array.ForEach(known, headers.KnownIPNetworks.Add);
        });
        services.AddResponseCompression(compression =>
        {
            // Compression over https is safe here: the answers contain no secrets that their lengths could reveal.
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/graphql-response+json", "application/graphml+xml", "text/csv"];
        });
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<ServiceOptions>>((limiter, service) =>
        {
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(context => ClientOf(context.Connection.RemoteIpAddress) is { } client
                ? RateLimitPartition.GetFixedWindowLimiter(
                    client,
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = service.Value.ClientRequestsPerMinute, Window = Window })
                : RateLimitPartition.GetNoLimiter(IPAddress.Loopback));
            limiter.OnRejected = (rejected, _) => new ValueTask(RefuseAsync(rejected, service.Value.ClientRequestsPerMinute));
        });
        return builder;
    }

    /// <summary>Adds forwarded headers and compression to the pipeline. The host filter runs before.</summary>
    public static WebApplication UseClients(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseResponseCompression();
        return app;
    }

    /// <summary>Adds the rate limiter to the pipeline: later middleware is rate limited.</summary>
    public static WebApplication LimitRates(this WebApplication app)
    {
        app.UseRateLimiter();
        return app;
    }

    /// <summary>Returns the address that identifies a client; null for this machine, which has no rate limit.</summary>
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

        // A client with one IPv6 address usually has its whole /64 network.
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? new([.. address.GetAddressBytes().AsSpan(0, 8), .. new byte[8]]) : address;
    }

    private static Task RefuseAsync(OnRejectedContext rejected, int allowed)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
        var text = new ErrorText($"请求太频繁：每分钟最多 {allowed} 次，请稍后再试。", $"Too many requests: {allowed} a minute are allowed; try again later.");
        var refusal = new Refusal(StatusCodes.Status429TooManyRequests, Error.OverLimit("RATE_LIMIT", text, allowed + 1, allowed)) { RetryAfter = wait };
        return refusal.WriteAsync(rejected.HttpContext);
    }
}

/// <summary>Checks that a value is a comma-separated list of addresses or networks.</summary>
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

    /// <summary>Returns the networks; an address is a network with one member.</summary>
    internal static IEnumerable<System.Net.IPNetwork> Read(string? value) => Parts(value).Select(Parse).OfType<System.Net.IPNetwork>();

    private static string[] Parts(string? value) => value?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static System.Net.IPNetwork? Parse(string part) => System.Net.IPNetwork.TryParse(part, out var network)
        ? network
        : IPAddress.TryParse(part, out var address) ? new(address, address.AddressFamily == AddressFamily.InterNetworkV6 ? 128 : 32) : null;
}

using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DutyGraph.Server.Loading;

/// <summary>Healthy if the graph can be queried.</summary>
/// <param name="store">The store.</param>
public sealed class GraphCheck(IGraphStore store) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await store.ProbeAsync(cancellationToken) is { } unavailable ? HealthCheckResult.Unhealthy(unavailable.Message) : HealthCheckResult.Healthy();
}

using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DutyGraph.Server.Loading;

/// <summary>Healthy where there is a graph to ask.</summary>
/// <param name="store">Where it is.</param>
public sealed class GraphCheck(IGraphStore store) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await store.ProbeAsync(cancellationToken) is { } unavailable ? HealthCheckResult.Unhealthy(unavailable.Message) : HealthCheckResult.Healthy();
}

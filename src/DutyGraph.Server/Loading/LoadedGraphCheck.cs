using DutyGraph.Embedded;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DutyGraph.Server.Loading;

/// <summary>Healthy once there is a graph to ask.</summary>
/// <param name="store">Where it will be.</param>
public sealed class LoadedGraphCheck(EmbeddedStore store) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(store.IsLoaded ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The graph is being loaded."));
}

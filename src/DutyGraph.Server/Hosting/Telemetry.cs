using System.Diagnostics;
using System.Reflection;
using DutyGraph.Core;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace DutyGraph.Server.Hosting;

/// <summary>
/// OpenTelemetry: traces (request, operation, question to the graph, statement) and metrics (requests, operations by name, statements, the answer cache,
/// Polly). They are exported by OTLP, configured by the standard environment variables (<c>OTEL_EXPORTER_OTLP_ENDPOINT</c>, <c>OTEL_SERVICE_NAME</c> …).
/// Without an endpoint, nothing is measured or exported.
/// </summary>
public static class Telemetry
{
    private const string Ours = "DutyGraph.*";

    private static readonly string[] Endpoints = ["OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT"];

    /// <summary>Whether an endpoint is configured.</summary>
    public static bool IsOn(IConfiguration configuration) =>
        !string.Equals(configuration["OTEL_SDK_DISABLED"], "true", StringComparison.OrdinalIgnoreCase)
        && Array.Exists(Endpoints, endpoint => !string.IsNullOrEmpty(configuration[endpoint]));

    /// <summary>Adds the export of traces and metrics if an endpoint is configured.</summary>
    public static WebApplicationBuilder AddTelemetry(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (IsOn(builder.Configuration))
        {
            builder.Services.AddOpenTelemetry()
                .ConfigureResource(resource => resource.AddService(builder.Configuration["OTEL_SERVICE_NAME"] is { Length: > 0 } name ? name : "dutygraph"))
                .WithTracing(traces => traces.AddAspNetCoreInstrumentation().AddSource(Ours).AddOtlpExporter())
                .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddMeter(Ours, "Polly").AddOtlpExporter());
        }

        return builder;
    }
}

/// <summary>A proxy that records a span for each question to the graph, named like the method: CountsAsync.</summary>
public class TracedGraph : DispatchProxy
{
    private static readonly ActivitySource Source = new("DutyGraph.Graph");
    private static readonly MethodInfo TraceMethod = typeof(TracedGraph).GetMethod(nameof(TraceAsync), BindingFlags.Static | BindingFlags.NonPublic)!;

    private IDutyGraph _graph = null!;

    /// <summary>Wraps a graph.</summary>
    public static IDutyGraph Over(IDutyGraph graph)
    {
        var traced = Create<IDutyGraph, TracedGraph>();
        ((TracedGraph)traced)._graph = graph;
        return traced;
    }

    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        ArgumentNullException.ThrowIfNull(targetMethod);
        var isQuestion = targetMethod.ReturnType.IsGenericType;
        var caller = Activity.Current;
        var activity = isQuestion ? Source.StartActivity(targetMethod.Name) : null;
        try
        {
            var answer = targetMethod.Invoke(_graph, BindingFlags.DoNotWrapExceptions, binder: null, args, culture: null);
            // Every question returns a ValueTask.
            return activity is null ? answer : TraceMethod.MakeGenericMethod(targetMethod.ReturnType.GetGenericArguments()).Invoke(null, [answer, activity]);
        }
        catch
        {
            activity?.SetStatus(ActivityStatusCode.Error).Dispose();
            throw;
        }
        finally
        {
            // The span ends later. The next question of the caller is beside it, not below it.
            Activity.Current = caller;
        }
    }

    private static async ValueTask<T> TraceAsync<T>(ValueTask<T> answer, Activity activity)
    {
        using (activity)
        {
            try
            {
                return await answer;
            }
            catch
            {
                activity.SetStatus(ActivityStatusCode.Error);
                throw;
            }
        }
    }
}

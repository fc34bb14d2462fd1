using System.Diagnostics;
using System.Net;
using DutyGraph.Server.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DutyGraph.Server.Tests.Service;

/// <summary>The real service in process, which reads an import folder.</summary>
/// <param name="folder">The folder; null for the repository's own.</param>
public class LoadingService(string? folder) : WebApplicationFactory<Program>
{
    private const int CannotLoadEvent = 1005;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The language of its log.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The lines of its log.</summary>
    public LogLines Log { get; } = new();

    /// <summary>Returns a client when the service is ready.</summary>
    public async Task<HttpClient> ReadyAsync()
    {
        var http = CreateClient();
        var started = Stopwatch.StartNew();
        while (started.Elapsed < Patience)
        {
            using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative));
            if (answer.StatusCode == HttpStatusCode.OK)
            {
                return http;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException($"The service was not ready in {Patience}: {Log}");
    }

    /// <summary>Returns the log line with which the service stops because it cannot load.</summary>
    public async Task<string> StoppedAsync()
    {
        var exit = Environment.ExitCode;
        try
        {
            var stopped = new TaskCompletionSource();
            await using var stopping = Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.Register(stopped.SetResult);
            await stopped.Task.WaitAsync(Patience);
        }
        catch (ObjectDisposedException)
        {
            // The service stopped and its host was disposed before the factory accessed it.
        }

        var said = (await Log.SaidAsync(CannotLoadEvent))[^1];
        Assert.StartsWith("1005 Critical Cannot load; the service stops. ", said, StringComparison.Ordinal);
        Assert.Equal(1, Environment.ExitCode);
        Environment.ExitCode = exit;
        return said;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.ConfigureServices(services => services.AddSingleton<ILoggerProvider>(Log));
        builder.UseSetting($"{ServiceOptions.Section}:{nameof(ServiceOptions.Language)}", Language);
        if (folder is not null)
        {
            builder.UseSetting($"{ServiceOptions.Section}:{nameof(ServiceOptions.Import)}", folder);
        }
    }
}

using Microsoft.Playwright;

namespace DutyGraph.Web.Tests;

/// <summary>
/// The Chromium of all tests: the one that <c>DUTYGRAPH_CHROMIUM</c> names, Debian's, or Playwright's own. It is started once, and ends with the test process.
/// </summary>
internal static class Browser
{
    private const string Variable = "DUTYGRAPH_CHROMIUM";
    private const string OfDebian = "/usr/bin/chromium";

    private static readonly Lazy<Task<(IBrowser? Started, string? Missing)>> One = new(LaunchAsync);

    /// <summary>Starts the browser if it does not run yet.</summary>
    /// <returns>The browser, or what is missing.</returns>
    public static Task<(IBrowser? Started, string? Missing)> StartAsync() => One.Value;

    private static async Task<(IBrowser? Started, string? Missing)> LaunchAsync()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        var playwright = await Playwright.CreateAsync();
        try
        {
            var browser = await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = named is { Length: > 0 } ? named : File.Exists(OfDebian) ? OfDebian : null,
                Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
            });
            AppDomain.CurrentDomain.ProcessExit += (_, _) => playwright.Dispose();
            return (browser, null);
        }
        catch (PlaywrightException absent)
        {
            playwright.Dispose();
            return (
                null, $"No Chromium: {Variable} names none, there is none at {OfDebian}, and Playwright has none of its own. {absent.Message.Split('\n')[0]}");
        }
    }
}

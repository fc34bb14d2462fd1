using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using DutyGraph.Server.Hosting;
using Microsoft.Playwright;

namespace DutyGraph.Web.Tests;

/// <summary>
/// The service over a real socket with the five lists and the built page, and a browser: the Chromium that <c>DUTYGRAPH_CHROMIUM</c> names, Debian's, or
/// Playwright's own. Build the page first with <c>dotnet run --project src/DutyGraph.Server</c>. If one of them is missing, tests are skipped with a reason.
/// </summary>
public sealed class PageService : WebApplicationFactory<Program>, IAsyncLifetime
{
    private const string Variable = "DUTYGRAPH_CHROMIUM";
    private const string OfDebian = "/usr/bin/chromium";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IBrowserContext? _shared;
    private string? _missing;

    /// <summary>Whether only the page's own documents are trusted.</summary>
    public bool TrustedDocumentsOnly { get; init; }

    /// <summary>The address of the service.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The folder of the built page.</summary>
    public static string Built { get; } = Path.Combine(Root(), "src", "DutyGraph.Web", "dist");

    public async Task InitializeAsync()
    {
        if (!File.Exists(Path.Combine(Built, "app", "index.html")))
        {
            _missing = "The page is not built: run `dotnet run --project src/DutyGraph.Server` once, with Node 20.19 or later.";
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _missing = await LaunchAsync(_playwright);
        if (_missing is not null)
        {
            return;
        }

        UseKestrel(0);
        StartServer();
        Address = ClientOptions.BaseAddress;
        using var http = new HttpClient { BaseAddress = Address };
        var ready = new CancellationTokenSource(Patience);
        while (true)
        {
            using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative), ready.Token);
            if (answer.IsSuccessStatusCode)
            {
                return;
            }

            await Task.Delay(100, ready.Token);
        }
    }

    /// <summary>Opens a page of the service, 1366 × 768 and light. All pages opened this way share a browser context and its cache.</summary>
    /// <param name="address">Path and query, as typed in the address bar.</param>
    /// <returns>The page, settled.</returns>
    public async Task<OpenPage> OpenAsync(string address)
    {
        Skip.If(_missing is not null, _missing);
        var page = await OpenPage.NewAsync(_shared ??= await NewBrowserAsync(), isOwn: false);
        await page.GoAsync(address);
        return page;
    }

    /// <summary>Opens a page in a new browser context, with nothing cached or stored.</summary>
    /// <param name="address">Path and query, as typed in the address bar; null opens nothing yet.</param>
    public async Task<OpenPage> OpenElsewhereAsync(string? address = null)
    {
        Skip.If(_missing is not null, _missing);
        var page = await OpenPage.NewAsync(await NewBrowserAsync(), isOwn: true);
        if (address is not null)
        {
            await page.GoAsync(address);
        }

        return page;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseWebRoot(Built);
        // The tests open many pages in a short time.
        builder.UseSetting($"{ServiceOptions.Section}:{nameof(ServiceOptions.ConcurrentRequests)}", "1000");
        if (TrustedDocumentsOnly)
        {
            builder.UseSetting($"{ServiceOptions.Section}:{nameof(ServiceOptions.TrustedDocuments)}", Path.Combine(Built, "persisted-documents.json"));
            builder.UseSetting($"{ServiceOptions.Section}:{nameof(ServiceOptions.TrustedDocumentsOnly)}", "true");
        }
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await DisposeAsync();
    }

    private Task<IBrowserContext> NewBrowserAsync() => _browser!.NewContextAsync(new()
    {
        BaseURL = Address.ToString(),
        ViewportSize = new() { Width = 1366, Height = 768 },
        ReducedMotion = ReducedMotion.Reduce,
    });

    /// <returns>What is missing; null if the browser was started.</returns>
    private async Task<string?> LaunchAsync(IPlaywright playwright)
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        try
        {
            _browser = await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = named is { Length: > 0 } ? named : File.Exists(OfDebian) ? OfDebian : null,
                Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
            });
            return null;
        }
        catch (PlaywrightException absent)
        {
            return $"No Chromium: {Variable} names none, there is none at {OfDebian}, and Playwright has none of its own. {absent.Message.Split('\n')[0]}";
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DutyGraph.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests has DutyGraph.sln.");
        }

        return folder.FullName;
    }
}

/// <summary>One service and one browser for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class PageGroup : ICollectionFixture<PageService>
{
    public const string Name = "page";
}

using DutyGraph.Neo4j;
using DutyGraph.Server.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;

namespace DutyGraph.Web.Tests;

/// <summary>
/// The service over a real socket with the five lists and the built page. Build the page first with <c>dotnet run --project src/DutyGraph.Server</c>. If the
/// page or a browser is missing, tests are skipped with a reason.
/// </summary>
public sealed class PageService : WebApplicationFactory<Program>
{
    // A new Neo4j on a busy machine takes minutes to fill.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    private IBrowser? _browser;
    private IBrowserContext? _shared;
    private string? _missing;

    /// <summary>Whether only the page's own documents are trusted.</summary>
    public bool TrustedDocumentsOnly { get; init; }

    /// <summary>The database of the graph; null for the graph in memory.</summary>
    public Neo4jOptions? Database { get; init; }

    /// <summary>The address of the service.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The folder of the built page.</summary>
    private static string Built { get; } = Path.Combine(Root(), "src", "DutyGraph.Web", "dist");

    /// <summary>Starts the service, and the browser if it does not run yet.</summary>
    /// <returns>The service itself.</returns>
    public async Task<PageService> StartAsync()
    {
        if (!File.Exists(Path.Combine(Built, "app", "index.html")))
        {
            _missing = "The page is not built: run `dotnet run --project src/DutyGraph.Server` once, with Node 20.19 or later.";
            return this;
        }

        (_browser, _missing) = await Browser.StartAsync();
        if (_browser is not null)
        {
            UseKestrel(0);
            StartServer();
            Address = ClientOptions.BaseAddress;
            _shared = await NewBrowserAsync();
        }

        return this;
    }

    /// <summary>Waits until the service has read the lists.</summary>
    /// <returns>The service itself.</returns>
    public async Task<PageService> ReadyAsync()
    {
        if (_missing is not null)
        {
            return this;
        }

        using var http = new HttpClient { BaseAddress = Address };
        using var ready = new CancellationTokenSource(Patience);
        while (true)
        {
            using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative), ready.Token);
            if (answer.IsSuccessStatusCode)
            {
                return this;
            }

            await Task.Delay(100, ready.Token);
        }
    }

    /// <summary>Opens a page of the service, 1366 × 768 and light. All pages opened this way share a browser context and its cache.</summary>
    /// <param name="address">Path and query, as typed in the address bar.</param>
    /// <returns>The page, settled.</returns>
    public async Task<OpenPage> OpenAsync(string address)
    {
        var page = await OpenAsync();
        await page.GoAsync(address);
        return page;
    }

    /// <summary>Opens an empty page in the shared browser context: for tests that change what the service answers before a view asks.</summary>
    public Task<OpenPage> OpenAsync()
    {
        Skip.If(_missing is not null, _missing);
        return OpenPage.NewAsync(_shared!, isOwn: false);
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
        Set(nameof(ServiceOptions.ConcurrentRequests), "1000");
        if (TrustedDocumentsOnly)
        {
            Set(nameof(ServiceOptions.TrustedDocuments), Path.Combine(Built, "persisted-documents.json"));
            Set(nameof(ServiceOptions.TrustedDocumentsOnly), "true");
        }

        if (Database is not null)
        {
            Set(nameof(ServiceOptions.Store), nameof(StoreKind.Neo4j));
            builder.UseSetting($"{Neo4jOptions.Section}:{nameof(Neo4jOptions.Url)}", Database.Url);
            builder.UseSetting($"{Neo4jOptions.Section}:{nameof(Neo4jOptions.Password)}", Database.Password);
        }

        void Set(string name, string value) => builder.UseSetting($"{ServiceOptions.Section}:{name}", value);
    }

    private Task<IBrowserContext> NewBrowserAsync() => _browser!.NewContextAsync(new()
    {
        BaseURL = Address.ToString(),
        ViewportSize = new() { Width = 1366, Height = 768 },
        ReducedMotion = ReducedMotion.Reduce,
    });

    /// <summary>Returns the folder of the repository.</summary>
    internal static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DutyGraph.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests has DutyGraph.sln.");
        }

        return folder.FullName;
    }
}

/// <summary>The service on the graph in memory, started once for all test classes, which run in parallel. It ends with the test process.</summary>
public sealed class SharedService : IAsyncLifetime
{
    private static readonly Lazy<Task<PageService>> One = new(async () => await (await new PageService().StartAsync()).ReadyAsync());

    /// <summary>The service.</summary>
    public PageService Service { get; private set; } = null!;

    public async Task InitializeAsync() => Service = await One.Value;

    public Task DisposeAsync() => Task.CompletedTask;
}

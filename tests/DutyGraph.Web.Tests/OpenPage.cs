using Microsoft.Playwright;

namespace DutyGraph.Web.Tests;

/// <summary>A page that is open, with all that went wrong in it.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    private OpenPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.PageError += (_, error) => _faults.Add($"error: {error}");
        page.Console += (_, message) => AddIf(message.Type == "error" && !message.Text.Contains("Failed to load resource", StringComparison.Ordinal), $"console: {message.Text}");
        page.Request += (_, request) => AddIf(
            !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal) && new Uri(request.Url).Host != "127.0.0.1" && new Uri(request.Url).Host != "localhost",
            $"request to another host: {request.Url}");
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Script errors, breaches of the content security policy, requests to other hosts.</summary>
    public IReadOnlyList<string> Faults => _faults;

    internal static async Task<OpenPage> NewAsync(IBrowserContext context)
    {
        await context.AddInitScriptAsync("document.addEventListener('securitypolicyviolation', e => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sourceFile));");
        return new OpenPage(context, await context.NewPageAsync());
    }

    /// <summary>Opens another address, and waits for its answer.</summary>
    public async Task GoAsync(string address)
    {
        await Page.GotoAsync(address);
        await SettleAsync();
    }

    /// <summary>Waits until the view has its heading and nothing is asked for any more.</summary>
    public async Task SettleAsync()
    {
        await Page.Locator("main h1").First.WaitForAsync();
        await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Page.WaitForFunctionAsync("() => !document.querySelector('main [aria-busy=true]')");
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private void AddIf(bool wrong, string fault)
    {
        if (wrong)
        {
            _faults.Add(fault);
        }
    }
}

using Microsoft.Playwright;

namespace DutyGraph.Web.Tests;

/// <summary>An open page, with all errors that occurred in it.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    // Turns violations of the content security policy into console errors, and counts requests in flight.
    private const string Watch =
        """
        document.addEventListener('securitypolicyviolation', e => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sourceFile));
        window.asked = 0;
        const fetched = window.fetch;
        window.fetch = (...all) => { window.asked++; return fetched(...all).finally(() => window.asked--); };
        """;

    // A view is settled if it has its heading and no request in flight for a short time, because an answer may cause another request.
    private const string IsSettled =
        """
        () => {
          const isQuiet = document.querySelector('main h1') && !document.querySelector('main [aria-busy=true]') && window.asked === 0;
          window.quietSince = isQuiet ? window.quietSince ?? performance.now() : undefined;
          return isQuiet && performance.now() - window.quietSince > 100;
        }
        """;

    private readonly IBrowserContext? _own;
    private readonly List<string> _faults = [];

    private OpenPage(IPage page, IBrowserContext? own)
    {
        _own = own;
        Page = page;
        page.PageError += (_, error) => _faults.Add($"error: {error}");
        page.Console += (_, message) =>
            AddIf(message.Type == "error" && !message.Text.Contains("Failed to load resource", StringComparison.Ordinal), $"console: {message.Text}");
        page.Request += (_, request) => AddIf(
            !request.Url.StartsWith("data:", StringComparison.Ordinal)
            && !request.Url.StartsWith("blob:", StringComparison.Ordinal)
            && new Uri(request.Url).Host != "127.0.0.1"
            && new Uri(request.Url).Host != "localhost",
            $"request to another host: {request.Url}");
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Script errors, violations of the content security policy, and requests to other hosts.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <param name="context">The browser context; its cache is kept from page to page.</param>
    /// <param name="isOwn">Whether the context is closed with the page.</param>
    internal static async Task<OpenPage> NewAsync(IBrowserContext context, bool isOwn)
    {
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(Watch);
        return new OpenPage(page, isOwn ? context : null);
    }

    /// <summary>Opens another address, and waits for its answer.</summary>
    public async Task GoAsync(string address)
    {
        await Page.GotoAsync(address);
        await SettleAsync();
    }

    /// <summary>Changes size and theme of the open page; what depends on them must follow without a reload.</summary>
    public async Task ShowAsync(int width, int height, ColorScheme theme)
    {
        await Page.SetViewportSizeAsync(width, height);
        await Page.EmulateMediaAsync(new() { ColorScheme = theme, ReducedMotion = ReducedMotion.Reduce });
        await SettleAsync();
    }

    /// <summary>Waits until the view has its heading and no request in flight.</summary>
    public Task SettleAsync() => Page.WaitForFunctionAsync(IsSettled);

    public async ValueTask DisposeAsync()
    {
        await Page.CloseAsync();
        if (_own is not null)
        {
            await _own.DisposeAsync();
        }
    }

    private void AddIf(bool wrong, string fault)
    {
        if (wrong)
        {
            _faults.Add(fault);
        }
    }
}

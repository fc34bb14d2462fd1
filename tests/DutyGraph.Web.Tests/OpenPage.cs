using Microsoft.Playwright;

namespace DutyGraph.Web.Tests;

/// <summary>A page that is open, with all that went wrong in it.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    // Breaches of the policy become errors of the console; requests in flight are counted.
    private const string Watch =
        """
        document.addEventListener('securitypolicyviolation', e => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sourceFile));
        window.asked = 0;
        const fetched = window.fetch;
        window.fetch = (...all) => { window.asked++; return fetched(...all).finally(() => window.asked--); };
        """;

    // A view is settled when it has its heading and asks for nothing, and that for a moment: an answer may bring forth another question.
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
        page.Console += (_, message) => AddIf(message.Type == "error" && !message.Text.Contains("Failed to load resource", StringComparison.Ordinal), $"console: {message.Text}");
        page.Request += (_, request) => AddIf(
            !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal) && new Uri(request.Url).Host != "127.0.0.1" && new Uri(request.Url).Host != "localhost",
            $"request to another host: {request.Url}");
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Script errors, breaches of the content security policy, requests to other hosts.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <param name="context">The browser's; its cache is kept from page to page.</param>
    /// <param name="isOwn">Whether it ends with the page.</param>
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

    /// <summary>Shows the same page in another size and theme; what depends on them follows without a reload.</summary>
    public async Task ShowAsync(int width, int height, ColorScheme theme)
    {
        await Page.SetViewportSizeAsync(width, height);
        await Page.EmulateMediaAsync(new() { ColorScheme = theme, ReducedMotion = ReducedMotion.Reduce });
        await SettleAsync();
    }

    /// <summary>Waits until the view has its heading and nothing is asked for any more.</summary>
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

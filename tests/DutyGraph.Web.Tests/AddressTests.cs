namespace DutyGraph.Web.Tests;

/// <summary>Every filter, sort, tab, page and chain is in the address: it survives reload, another browser, Back and Forward.</summary>
public sealed class AddressTests(SharedService shared) : IClassFixture<SharedService>
{
    // What the view shows: its text, and the state of what can be chosen in it.
    private const string Shown =
        """
        () => {
          const states = ['aria-current', 'aria-sort', 'aria-pressed'];
          const chosen = [...document.querySelectorAll([...states.map(state => `main [${state}]`), 'main input'].join())];
          const said = chosen.map(e => [e.textContent.trim(), ...states.map(state => e.getAttribute(state)), e.checked].join(' '));
          return [document.querySelector('main').innerText, ...said].join('\n');
        }
        """;

    private readonly PageService _service = shared.Service;

    /// <summary>A view, the control that is used in it, and what the address says then.</summary>
    public static TheoryData<string, string, string> Controls => new()
    {
        { Views.Overview, "main .choices a:not([aria-current])", "group=DEPARTMENT" },
        { Views.Support, "main thead a[href*='by=LEADS']", "by=LEADS" },
        { Views.Support, "main .choices a[href*='group=DIVISION']", "group=DIVISION" },
        { Views.Support, "main a.button[href*='flows=1']", "flows=1" },
        { Views.Departments, "nav a[rel=next]", "page=2" },
        { Views.Acts, "main .choices a[href*='type=RULE']", "type=RULE" },
        { Views.Topics, "main a.button[href*='differing=1']", "differing=1" },
        { Views.Compare, "main a.button[href*='differing=1']", "differing=1" },
        { Views.Search, "main aside a[href*='type=DUTY']", "type=DUTY" },
        { Views.Search, "main aside a[href*='list=ASSIST']", "list=ASSIST" },
        { Views.Quality, "main .choices a[href*='severity=DAMAGED']", "severity=DAMAGED" },
        { Views.Quality, "main .choices a[href*='field=']", "field=" },
        { Views.Chain, "main .choices a[href*='view=table']", "view=table" },
        { Views.ChainTable, "main nav.tabs a[href*='rows=edges']", "rows=edges" },
        { Views.ChainTable, "main thead a >> nth=1", "sort=" },
    };

    /// <summary>Addresses of several parameters, as somebody sends them.</summary>
    public static TheoryData<string> Sent =>
    [
        "/support?division=昌吉州&category=生态环保&group=KIND&by=CLAUSES",
        "/departments/昭苏县农业农村局?township=昭苏县昭苏镇&category=乡村振兴",
        "/topics?category=生态环保&order=DIFFERING",
        "/search?issues=1&list=ASSIST&page=2",
        "/townships/昌吉市六工镇?list=BASIC&category=生态环保",
        "/chains?from=department:昭苏县农业农村局&open=township:昭苏县昭苏镇&selected=township:昭苏县昭苏镇",
        "/chains?from=department:昭苏县农业农村局&edges=ASSISTS&depth=1&view=table&sort=-name",
    ];

    [SkippableTheory]
    [MemberData(nameof(Controls))]
    public async Task Control_Used_IsInTheAddressThatShowsTheSameToOthersAndLater(string view, string control, string said)
    {
        await using var open = await _service.OpenAsync(view);
        var before = await ShownAsync(open);
        await open.Page.Locator(control).First.ClickAsync();
        await open.Page.WaitForURLAsync(url => Uri.UnescapeDataString(url).Contains(said, StringComparison.Ordinal));

        await SurvivesAsync(open, before);
    }

    [SkippableTheory]
    [MemberData(nameof(Sent))]
    public async Task Address_Sent_ShowsTheSameToOthersAndLater(string address)
    {
        await using var open = await _service.OpenAsync(Views.Townships);
        var before = await ShownAsync(open);
        await open.GoAsync(address);

        await SurvivesAsync(open, before);
    }

    // `before` is what the entry of the history before the address shows.
    private async Task SurvivesAsync(OpenPage open, string before)
    {
        var shown = await SettledAsync(open);
        Assert.NotEqual(before, shown);

        await open.Page.ReloadAsync();
        await IsShownAsync(open, shown);
        await using (var other = await _service.OpenElsewhereAsync(open.Page.Url))
        {
            await IsShownAsync(other, shown);
        }

        await open.Page.GoBackAsync();
        await IsShownAsync(open, before);
        await open.Page.GoForwardAsync();
        await IsShownAsync(open, shown);
        await open.Page.Locator("header a.brand").ClickAsync();
        await open.Page.WaitForFunctionAsync("() => location.pathname === '/'");
        await open.SettleAsync();
        await open.Page.GoBackAsync();
        await IsShownAsync(open, shown);
    }

    /// <summary>Returns what the view shows once it stays the same: a drawing appears later than the answer that it draws.</summary>
    private static async Task<string> SettledAsync(OpenPage open)
    {
        await open.SettleAsync();
        await open.Page.WaitForFunctionAsync(
            $"() => {{ const now = ({Shown})(); const same = now === window.shownBefore; window.shownBefore = now; return same; }}",
            null,
            new() { PollingInterval = 500 });
        return await ShownAsync(open);
    }

    private static async Task IsShownAsync(OpenPage open, string shown)
    {
        await open.SettleAsync();
        try
        {
            // A page that comes back from the browser's memory may appear later than its history entry.
            await open.Page.WaitForFunctionAsync($"shown => ({Shown})() === shown", shown);
        }
        catch (TimeoutException)
        {
            Assert.Equal(shown, await ShownAsync(open));
        }
    }

    [SkippableFact]
    public async Task Township_UnderItsShortName_HasTheFileAndTheLinksOfItsFullName()
    {
        await using var open = await _service.OpenAsync("/townships/六工镇");

        var links = await open.Page.Locator("main a").EvaluateAllAsync<string[]>("all => all.map(a => decodeURIComponent(a.getAttribute('href')))");

        Assert.Equal("昌吉市六工镇", await open.Page.Locator("main h1").InnerTextAsync());
        Assert.Contains("/export/duties.csv?township=昌吉市六工镇", links);
        Assert.Contains("/compare?t=昌吉市六工镇", links);
    }

    private static Task<string> ShownAsync(OpenPage open) => open.Page.EvaluateAsync<string>(Shown);
}

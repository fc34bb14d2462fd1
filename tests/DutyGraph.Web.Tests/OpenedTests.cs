using Microsoft.Playwright;

namespace DutyGraph.Web.Tests;

/// <summary>What opens over a view, in both themes: axe, the width of the window, and the content security policy.</summary>
public sealed class OpenedTests(SharedService shared) : IClassFixture<SharedService>
{
    private const int Phone = 360;
    private const int Desk = 1440;

    // Each with its view, the width of the window, and what opens it. All wait until it is seen.
    private static readonly Dictionary<string, (string View, int Width, Func<IPage, Task> Open)> Things = new()
    {
        ["sheet of filters"] = (Views.Support, Phone, page => ClickAsync(page, ".filter-bar .row button", ".el-drawer.open, .el-drawer:visible")),
        ["select in the sheet"] = (Views.Support, Phone, async page =>
        {
            await ClickAsync(page, ".filter-bar .row button", ".el-drawer:visible");
            await ClickAsync(page, ".el-drawer .el-select >> nth=0", "[role=option]:visible >> nth=0");
        }),
        ["menu"] = (Views.Overview, Phone, page => ClickAsync(page, "header button.menu", "#site-nav a >> nth=0")),
        ["select"] = (Views.Support, Desk, page => ClickAsync(page, ".filter-bar .el-select >> nth=0", "[role=option]:visible >> nth=0")),
        ["suggestions"] = (Views.Overview, Desk, SuggestAsync),
        ["no suggestion"] = (Views.Compare, Desk, async page =>
        {
            await page.Locator("main .add input").FillAsync("没有这个名称");
            await page.Locator("main .combobox .none").WaitForAsync();
        }),
        ["tip of a chain"] = (Views.Path, Desk, async page =>
        {
            await page.Locator("svg.chain .row[data-key='township:昌吉市六工镇']").HoverAsync();
            await page.Locator(".tip").WaitForAsync();
        }),
        ["flows under the pointer"] = (Views.Flows, Desk, async page =>
        {
            var texts = page.Locator(".drawing svg text");
            await texts.First.WaitForAsync();
            var before = await texts.CountAsync();
            await page.Locator(".drawing svg path").Nth(3).HoverAsync(new() { Force = true });
            await Assertions.Expect(texts).Not.ToHaveCountAsync(before);
        }),
        ["table of flows"] = (Views.Flows, Desk, page => ClickAsync(page, ".flows summary", ".flows details table >> nth=1")),
        ["error"] = (Views.Townships, Desk, async page =>
        {
            await page.RouteAsync("**/graphql", route => route.AbortAsync("connectionfailed"));
            await page.Locator("header nav a[href$='/topics']").ClickAsync();
            await page.Locator("main [role=alert]").First.WaitForAsync();
        }),
        ["notice of nothing"] = (Views.Topics + "?name=没有这样的事项", Phone, page => page.Locator("main .notice").First.WaitForAsync()),
    };

    /// <summary>What is opened.</summary>
    public static TheoryData<string> Names => [.. Things.Keys];

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public async Task Thing_Opened_HasNoViolationInEitherThemeAndFits(string name)
    {
        var (view, width, openAsync) = Things[name];
        await using var open = await shared.Service.OpenAsync();
        await open.Page.SetViewportSizeAsync(width, 900);
        await open.GoAsync(view);
        await openAsync(open.Page);

        var faults = new List<string>();
        foreach (var theme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await open.Page.EmulateMediaAsync(new() { ColorScheme = theme, ReducedMotion = ReducedMotion.Reduce });
            faults.AddRange((await Accessibility.ViolationsAsync(open.Page)).Select(fault => $"{theme}: {fault}"));
        }

        var widest = await open.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        Assert.True(widest <= width, $"{widest} px wide in a window of {width} px");
        Assert.Equal([], faults.Concat(open.Faults));
    }

    private static async Task ClickAsync(IPage page, string opener, string opened)
    {
        await page.Locator(opener).First.ClickAsync();
        await page.Locator(opened).First.WaitForAsync();
    }

    private static async Task SuggestAsync(IPage page)
    {
        await page.Locator("header input[role=combobox]").FillAsync("防汛");
        await page.Locator("[role=option]:visible").First.WaitForAsync();
    }
}

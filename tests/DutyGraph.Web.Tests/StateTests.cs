using Microsoft.Playwright;

namespace DutyGraph.Web.Tests;

/// <summary>Views while they wait for an answer, and when they get none.</summary>
public sealed class StateTests(SharedService shared) : IClassFixture<SharedService>
{
    private readonly PageService _service = shared.Service;

    private const string Api = "**/graphql";

    // Milliseconds: on a busy machine a view takes its time.
    private const float Patience = 30_000;

    private const string Refused = """{ "errors": [{ "message": "查询代价过大。 The query costs too much.", "extensions": { "code": "TOO_COSTLY" } }] }""";

    /// <summary>The views that send a query.</summary>
    public static TheoryData<string> Asking => [.. Views.All.Except([Views.Missing])];

    [SkippableTheory]
    [MemberData(nameof(Asking))]
    public async Task View_WhoseServiceIsAway_SaysSoInWordsAndRecoversAtAClick(string view)
    {
        await using var open = await _service.OpenAsync();
        await open.Page.RouteAsync(Api, route => route.AbortAsync("connectionfailed"));
        await open.Page.GotoAsync(view);
        var alert = open.Page.Locator("main [role=alert]").First;
        await alert.WaitForAsync();
        Assert.Contains("连接不上服务", await alert.InnerTextAsync(), StringComparison.Ordinal);

        await open.Page.UnrouteAsync(Api);
        // The view may already have retried by itself.
        await open.Page.EvaluateAsync("() => document.querySelectorAll('main [role=alert] button').forEach(button => button.click())");

        await Assertions.Expect(open.Page.Locator("main [role=alert]")).ToHaveCountAsync(0, new() { Timeout = 15_000 });
        await open.SettleAsync();
    }

    [SkippableTheory]
    [InlineData("NOT_READY", "服务暂不可用")]
    [InlineData("STORE_UNAVAILABLE", "服务暂不可用")]
    public async Task View_WhoseServiceLoadsOrLostItsStore_SaysSoAndRecoversByItself(string code, string said)
    {
        await using var open = await _service.OpenAsync();
        await open.Page.RouteAsync(Api, route => route.FulfillAsync(new()
        {
            Status = code == "NOT_READY" ? 503 : 200,
            ContentType = "application/graphql-response+json",
            Headers = new Dictionary<string, string> { ["Retry-After"] = "1" },
            Body = $$"""{ "data": null, "errors": [{ "message": "尚未就绪。 Not ready.", "extensions": { "code": "{{code}}" } }] }""",
        }));
        await open.Page.GotoAsync(Views.Townships);
        await Assertions.Expect(open.Page.Locator("main [role=alert]").First).ToContainTextAsync(said);

        await open.Page.UnrouteAsync(Api);

        await Assertions.Expect(open.Page.Locator("main table tbody tr")).ToHaveCountAsync(5, new() { Timeout = 20_000 });
        await Assertions.Expect(open.Page.Locator("main [role=alert]")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task View_WhoseAnswerIsRefused_SaysWhatTheServiceSaid()
    {
        await using var open = await _service.OpenAsync();
        await open.Page.RouteAsync(Api, route => route.FulfillAsync(new()
        {
            ContentType = "application/graphql-response+json",
            Body = Refused,
        }));

        await open.Page.GotoAsync(Views.Townships);

        var alert = open.Page.Locator("main [role=alert]").First;
        await Assertions.Expect(alert).ToContainTextAsync("查询代价过大");
        await Assertions.Expect(alert).ToContainTextAsync("TOO_COSTLY");
        await Assertions.Expect(alert.Locator("button")).ToHaveTextAsync("重试");
    }

    [SkippableFact]
    public async Task View_WhoseAnswerIsSlow_ShowsProgress()
    {
        await using var open = await _service.OpenAsync();
        var held = new TaskCompletionSource();
        await open.Page.RouteAsync(Api, async route =>
        {
            await held.Task;
            await route.ContinueAsync();
        });

        await open.Page.GotoAsync(Views.Townships);
        await open.Page.Locator("main .progress[role=status]").WaitForAsync();
        held.SetResult();

        await Assertions.Expect(open.Page.Locator("main table tbody tr")).ToHaveCountAsync(5);
        await Assertions.Expect(open.Page.Locator("main .progress")).ToHaveCountAsync(0);
    }

    /// <summary>Views whose filter needs the choices first, with words of their answer.</summary>
    public static TheoryData<string, string> Filtered => new()
    {
        { "/support?division=昌吉州", "农业农村局" },
        { "/search?division=昌吉州", "684" },
        { "/townships?division=昌吉州", "六工镇" },
    };

    [SkippableTheory]
    [MemberData(nameof(Filtered))]
    public async Task Filter_WhoseChoicesCannotBeRead_IsSaidAndTriedAgain(string address, string said)
    {
        await using var open = await _service.OpenAsync();
        await open.Page.RouteAsync(Api, route => route.Request.PostData!.Contains("query Areas", StringComparison.Ordinal)
            ? route.FulfillAsync(new() { Status = 400, ContentType = "application/json", Body = Refused })
            : route.ContinueAsync());
        await open.Page.GotoAsync(address);
        var alert = open.Page.Locator("main [role=alert]").First;
        await Assertions.Expect(alert).ToContainTextAsync("查询代价过大", new() { Timeout = Patience });

        await open.Page.UnrouteAsync(Api);
        await alert.Locator("button").ClickAsync();

        await Assertions.Expect(open.Page.Locator("main [role=alert]")).ToHaveCountAsync(0);
        await Assertions.Expect(open.Page.Locator("main")).ToContainTextAsync(said, new() { Timeout = Patience });
    }

    [SkippableTheory]
    [MemberData(nameof(Filtered))]
    public async Task Filter_WhoseChoicesAreSlow_ShowsProgressThenTheView(string address, string said)
    {
        await using var open = await _service.OpenAsync();
        var held = new TaskCompletionSource();
        await open.Page.RouteAsync(Api, async route =>
        {
            await held.Task;
            await route.ContinueAsync();
        });
        await open.Page.GotoAsync(address);
        await open.Page.Locator("main .progress[role=status]").First.WaitForAsync();
        held.SetResult();

        await Assertions.Expect(open.Page.Locator("main")).ToContainTextAsync(said, new() { Timeout = Patience });
        await Assertions.Expect(open.Page.Locator(".progress")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task View_WhoseScriptIsSlow_ShowsProgress()
    {
        await using var open = await _service.OpenElsewhereAsync(Views.Overview);
        var held = new TaskCompletionSource();
        await open.Page.RouteAsync("**/assets/QualityView*", async route =>
        {
            await held.Task;
            await route.ContinueAsync();
        });
        await open.Page.Locator("header nav a[href='/quality']").First.ClickAsync();
        await open.Page.Locator("#page > .progress[role=status]").WaitForAsync();
        held.SetResult();

        await Assertions.Expect(open.Page.Locator("main h1")).ToHaveTextAsync("数据质量", new() { Timeout = Patience });
        await Assertions.Expect(open.Page.Locator(".progress")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task View_WhoseScriptCannotBeRead_SaysSoAndStaysWhenTriedAgainOffline()
    {
        await using var open = await _service.OpenElsewhereAsync(Views.Overview);
        await open.Page.Context.SetOfflineAsync(true);
        await open.Page.Locator("header nav a[href='/quality']").First.ClickAsync();
        var alert = open.Page.Locator("main [role=alert]");
        await Assertions.Expect(alert).ToContainTextAsync("没有读到这一页", new() { Timeout = Patience });

        // Still offline: trying again must not lose the page.
        await alert.Locator("button").ClickAsync();
        await Assertions.Expect(alert).ToContainTextAsync("没有读到这一页", new() { Timeout = Patience });
    }

    [SkippableFact]
    public async Task View_WhoseScriptCouldNotBeRead_IsShownOnceThereIsAConnection()
    {
        await using var open = await _service.OpenElsewhereAsync(Views.Overview);
        await open.Page.Context.SetOfflineAsync(true);
        await open.Page.Locator("header nav a[href='/quality']").First.ClickAsync();
        await Assertions.Expect(open.Page.Locator("main [role=alert]")).ToContainTextAsync("没有读到这一页", new() { Timeout = Patience });

        await open.Page.Context.SetOfflineAsync(false);

        await Assertions.Expect(open.Page.Locator("main h1")).ToHaveTextAsync("数据质量", new() { Timeout = Patience });
    }

    [SkippableTheory]
    [InlineData("/search?q=没有任何清单写着这个", "没有")]
    [InlineData("/departments/没有这个部门", "没有名为")]
    [InlineData("/townships/没有这个乡镇", "没有")]
    [InlineData("/topics?name=没有这样的事项", "没有")]
    [InlineData("/support?name=没有这样的事项", "没有")]
    public async Task View_ThatFindsNothing_SaysSo(string address, string said)
    {
        await using var open = await _service.OpenAsync(address);

        Assert.Contains(said, await open.Page.Locator("main .notice").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("/departments/农业局", "/search?q=农业局")]
    [InlineData("/townships/没有这个镇", "/search?q=没有这个镇")]
    [InlineData("/topics/消费者", "/search?q=消费者")]
    public async Task View_OfANameThatIsNotThere_LeadsToTheSearchForItAndOffersNoFile(string address, string search)
    {
        await using var open = await _service.OpenAsync(address);

        var link = await open.Page.Locator("main .notice a").GetAttributeAsync("href");

        Assert.Equal(search, Uri.UnescapeDataString(link!));
        Assert.Equal(0, await open.Page.Locator("main a[href^='/export/']").CountAsync());
    }
}

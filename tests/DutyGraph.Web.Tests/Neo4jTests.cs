using DutyGraph.Neo4j.Testing;
using Microsoft.Playwright;

namespace DutyGraph.Web.Tests;

/// <summary>The page over a service whose graph is in Neo4j. Skipped with a reason where no server can be started.</summary>
public sealed class Neo4jTests(SharedService shared) : IClassFixture<SharedService>, IAsyncLifetime
{
    private const int Patience = 60_000;

    private static readonly string[] Exports =
    [
        "/export/duties.csv?list=ASSIST&township=昭苏县昭苏镇", "/export/ranking.csv?group=KIND", "/export/departments.csv?division=昌吉州", "/export/acts.csv",
        "/export/topics.csv?differing=1",
        "/export/compare.csv?t=昌吉市六工镇&t=昭苏县昭苏镇", "/export/search.csv?q=防汛", "/export/quality.csv", "/export/chain.csv?from=department:昭苏县农业农村局",
    ];

    private Neo4jServer? _server;

    public async Task InitializeAsync() => _server = Neo4jServer.CanStart ? await Neo4jServer.StartNewAsync() : null;

    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    /// <summary>One test, because filling a server takes longer than the checks.</summary>
    [SkippableFact]
    public async Task Page_OverNeo4j_WaitsForItShowsTheSameAsInMemoryAndRecoversWhenItComesBack()
    {
        Skip.If(_server is null, ServerSources.Missing);
        await _server.StopAsync();
        await using var service = await new PageService { Database = _server.Options }.StartAsync();
        await using var waiting = await service.OpenAsync();
        await waiting.Page.GotoAsync(Views.Townships);
        await Assertions.Expect(waiting.Page.Locator("main [role=alert]").First).ToContainTextAsync("服务暂不可用", new() { Timeout = Patience });

        await _server.StartAsync();
        await service.ReadyAsync();
        await ShowsTheTownshipsAsync(waiting);

        foreach (var view in Views.All)
        {
            await using var one = await service.OpenAsync(view);
            await using var other = await shared.Service.OpenAsync(view);
            Assert.Equal([], one.Faults);
            Assert.Equal(await TextAsync(other), await TextAsync(one));
        }

        using var http = new HttpClient();
        foreach (var address in Exports)
        {
            Assert.Equal(
                await http.GetByteArrayAsync(new Uri(shared.Service.Address, address)), await http.GetByteArrayAsync(new Uri(service.Address, address)));
        }

        await _server.StopAsync();
        await waiting.Page.Locator("main tbody th a").First.ClickAsync();
        await Assertions.Expect(waiting.Page.Locator("main [role=alert]").First).ToContainTextAsync("服务暂不可用", new() { Timeout = Patience });
        await waiting.Page.GoBackAsync();
        await Assertions.Expect(waiting.Page.Locator("main [role=alert]").First).ToContainTextAsync("服务暂不可用", new() { Timeout = Patience });
        await _server.StartAsync();
        await ShowsTheTownshipsAsync(waiting);
    }

    private static async Task ShowsTheTownshipsAsync(OpenPage open)
    {
        await Assertions.Expect(open.Page.Locator("main table tbody tr")).ToHaveCountAsync(5, new() { Timeout = 2 * Patience });
        await Assertions.Expect(open.Page.Locator("main [role=alert]")).ToHaveCountAsync(0, new() { Timeout = Patience });
    }

    private static Task<string> TextAsync(OpenPage open) => open.Page.Locator("main").InnerTextAsync();
}

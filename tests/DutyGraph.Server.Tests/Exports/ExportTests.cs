using System.Net;
using DutyGraph.Server.Tests.Service;
using DutyGraph.Server.Tests.Tiny;

namespace DutyGraph.Server.Tests.Exports;

/// <summary>Requests that an export refuses, and texts that look like formulas.</summary>
public sealed class ExportTests(TinyService service) : IClassFixture<TinyService>
{
    private readonly HttpClient _http = service.CreateClient();

    [Theory]
    [InlineData("/export/nothing.csv", HttpStatusCode.NotFound, "duties")]
    [InlineData("/export/duties.pdf", HttpStatusCode.NotFound, "xlsx")]
    [InlineData("/export/duties.csv?colour=red", HttpStatusCode.BadRequest, "colour")]
    [InlineData("/export/duties.csv?list=HELP", HttpStatusCode.BadRequest, "BASIC, ASSIST, RECLAIMED")]
    [InlineData("/export/duties.csv?division=火星", HttpStatusCode.BadRequest, "火星")]
    [InlineData("/export/departments.csv?list=ASSIST", HttpStatusCode.BadRequest, "division, kind, lang, name")]
    [InlineData("/export/acts.csv?type=LETTER", HttpStatusCode.BadRequest, "LAW, REGULATION, RULE, STANDARD")]
    [InlineData("/export/topics.xlsx?min=-1", HttpStatusCode.BadRequest, "min")]
    [InlineData("/export/compare.csv?t=昌吉市甲镇", HttpStatusCode.BadRequest, "2")]
    [InlineData("/export/compare.csv?t=昌吉市甲镇&t=无此镇", HttpStatusCode.NotFound, "无此镇")]
    [InlineData("/export/search.csv?q=", HttpStatusCode.BadRequest, "200")]
    [InlineData("/export/chain.csv?from=department:昌吉市公安局&depth=9", HttpStatusCode.BadRequest, "6")]
    [InlineData("/export/chain.graphml?from=department:无此局", HttpStatusCode.NotFound, "无此局")]
    [InlineData("/export/chain.graphml", HttpStatusCode.BadRequest, "from")]
    [InlineData("/export/chain.csv?from=department:昌吉市公安局&open=township:无此镇", HttpStatusCode.NotFound, "township:无此镇")]
    [InlineData("/export/ranking.csv?by=HEIGHT", HttpStatusCode.BadRequest, "CLAUSES")]
    public async Task Export_OfAWrongAddress_IsRefusedAndSaysWhatIsAllowed(string address, HttpStatusCode status, string said)
    {
        using var response = await _http.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(status, response.StatusCode);
        Assert.Contains(said, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chain_WithTooManyExpandedNodes_IsRefused()
    {
        var open = string.Concat(Enumerable.Range(0, 51).Select(number => $"&open=duty:{number}"));

        using var response = await _http.GetAsync(new Uri($"/export/chain.csv?from=department:昌吉市公安局{open}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("50", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chain_InEnglish_HasKindsAndListsInEnglish()
    {
        var rows = await _http.RowsAsync("/export/chain.csv?from=department:昌吉市公安局&lang=en");

        Assert.Equal(["Type", "Name", "List", "Distance"], rows[0][..4]);
        Assert.Contains(rows, row => row[0] == "Duty" && row[2] == "Assist");
        Assert.Contains(rows, row => row[0] == "assists");
    }

    [Fact]
    public async Task Export_WhileTheGraphIsNotThere_IsRefusedWithAWait()
    {
        await using var unloaded = new UnloadedService();

        using var response = await unloaded.CreateClient().GetAsync(new Uri("/export/duties.csv", UriKind.Relative));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
    }

    [Theory]
    [InlineData("csv", "'=HYPERLINK(\"http://x\",\"y\")")]
    [InlineData("xlsx", "=HYPERLINK(\"http://x\",\"y\")")]
    public async Task Cell_ThatBeginsLikeAFormula_StaysText(string format, string cell)
    {
        await using var own = new UnloadedService();
        var facts = TinyGraph.OfJia();
        own.Replace(facts with { Duties = [facts.Duties[0] with { Name = "=HYPERLINK(\"http://x\",\"y\")" }, .. facts.Duties.Skip(1)] });

        var rows = await own.CreateClient().RowsAsync($"/export/duties.{format}?list=BASIC");

        Assert.Equal(cell, rows[1][4]);
    }

    [Fact]
    public async Task Clauses_StandALineEach_WithTheirPrintedNumbers()
    {
        var rows = await _http.RowsAsync("/export/duties.csv?list=ASSIST&township=昌吉市甲镇");

        Assert.Equal("1. 市农业农村局负责组织。\n2. 做好其他工作。", rows[1][6]);
        Assert.Equal("昌吉市农业农村局\n昌吉市公安局", rows[1][5]);
    }

    [Fact]
    public async Task Titles_InEnglish_AreAskedForByTheAddress()
    {
        var rows = await _http.RowsAsync("/export/duties.csv?lang=en&list=BASIC&township=昌吉市甲镇");

        Assert.Equal(["Township", "List", "No."], rows[0][..3]);
        Assert.Equal("Basic", rows[1][1]);
    }

    [Fact]
    public async Task Export_IsAFileWithAName()
    {
        using var response = await _http.GetAsync(new Uri("/export/duties.xlsx", UriKind.Relative));

        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("事项.xlsx", response.Content.Headers.ContentDisposition?.FileNameStar);
    }

    [Theory]
    [InlineData("zh", "…（超出 Excel 单元格上限，全文见 CSV）")]
    [InlineData("en", "… (longer than an Excel cell may be; the CSV has all of it)")]
    public async Task Cell_LongerThanExcelAllows_IsCutAndSaysSoInOneLanguage(string language, string cut)
    {
        await using var own = new UnloadedService();
        var facts = TinyGraph.OfJia();
        own.Replace(facts with { Duties = [facts.Duties[0] with { Name = new string('长', 40_000) }, .. facts.Duties.Skip(1)] });

        var rows = await own.CreateClient().RowsAsync($"/export/duties.xlsx?list=BASIC&lang={language}");

        Assert.Equal(new string('长', 32_767 - cut.Length) + cut, rows[1][4]);
    }
}

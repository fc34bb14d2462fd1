using System.Text;
using System.Xml.Linq;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace DutyGraph.Web.Tests;

/// <summary>What is printed, read back from PDF, or saved as a picture.</summary>
public sealed class PrintTests(SharedService shared) : IClassFixture<SharedService>
{
    private readonly PageService _service = shared.Service;

    [SkippableFact]
    public async Task Township_PrintedFromDarkMode_IsDarkOnWhiteLegibleAndComplete()
    {
        await using var open = await _service.OpenAsync(Views.Township + "?list=ASSIST");
        await open.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var names = await open.Page.Locator("main tbody th[scope=row] a").AllInnerTextsAsync();
        Assert.Equal(94, names.Count);

        using var printed = PdfDocument.Open(await open.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true }));

        var pages = printed.GetPages().ToList();
        var texts = pages.ConvertAll(page => Plain(page.Text));
        var text = string.Concat(texts);
        Assert.Equal([], names.Where(name => !IsIn(text, Plain(name))));
        Assert.Equal([], texts.SkipLast(1).Where(page => !page.Contains("序号", StringComparison.Ordinal)));
        Assert.All((string[])["筛选：", "清单配合", "liugong.txt", "打印于"], said => Assert.Contains(Plain(said), text, StringComparison.Ordinal));
        var letters = pages.SelectMany(page => page.Letters).Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).ToList();
        Assert.Equal([], letters.Where(letter => letter.PointSize < 8.9).Select(letter => $"{letter.Value} {letter.PointSize}").Distinct());
        Assert.Equal(
            [], letters.Where(letter => letter.Color?.ToRGBValues() is var (r, g, b) && (r + g + b) / 3 > 0.6).Select(letter => letter.Value).Distinct());
        Assert.Equal([], pages.Where(page => page.Letters.Any(letter => letter.BoundingBox.Right > page.Width)).Select(page => page.Number));
    }

    [SkippableFact]
    public async Task Flows_PrintedFromDarkMode_AreDarkOnWhite()
    {
        await using var open = await _service.OpenAsync(Views.Flows);
        await open.Page.Locator(".drawing svg text").First.WaitForAsync();
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        await Assertions.Expect(open.Page.Locator(".drawing svg text").First).ToHaveCSSAsync("fill", "rgb(27, 36, 48)");
        await Assertions.Expect(open.Page.Locator(".drawing svg path[fill='#0b5cad'], .drawing svg path[fill='rgb(11,92,173)']").First).ToBeAttachedAsync();
    }

    [SkippableTheory]
    [InlineData("SVG")]
    [InlineData("PNG")]
    public async Task Flows_Exported_AreThePictureOnWhite(string format)
    {
        await using var open = await _service.OpenAsync(Views.Flows);
        await open.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await open.Page.Locator(".drawing svg text").First.WaitForAsync();

        var download = await open.Page.RunAndWaitForDownloadAsync(() => open.Page.Locator(".flows .files button", new() { HasText = format }).ClickAsync());

        var file = await File.ReadAllBytesAsync((await download.PathAsync())!);
        if (format == "PNG")
        {
            Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], file[..4]);
            Assert.True(file.Length > 20_000, $"{file.Length} bytes");
            return;
        }

        var text = Encoding.UTF8.GetString(file);
        Assert.Equal("svg", XDocument.Parse(text).Root?.Name.LocalName);
        Assert.Contains("昭苏县农业农村局", text, StringComparison.Ordinal);
        Assert.Contains("#1b2430", text, StringComparison.Ordinal);
        Assert.DoesNotContain("#e6eaf0", text, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("/topics?differing=1", "只看不同对待")]
    [InlineData("/compare?t=昌吉市六工镇&t=昭苏县昭苏镇&differing=1", "只看不同对待")]
    [InlineData("/acts?type=LAW", "种类 法律")]
    [InlineData("/search?q=防汛&type=DUTY", "种类 事项")]
    [InlineData("/quality?severity=DAMAGED", "损坏")]
    public async Task Filter_OfALink_IsAChipIsPrintedAndIsCleared(string address, string said)
    {
        await using var open = await _service.OpenAsync(address);
        var chip = open.Page.Locator("main .chip", new() { HasText = said });
        await Assertions.Expect(chip).ToHaveCountAsync(1);
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Matches($"筛选：\\s*{said}", (await open.Page.Locator("main ul:has(.chip)").Last.InnerTextAsync()).Replace("×", "", StringComparison.Ordinal));
        await open.Page.EmulateMediaAsync(new() { Media = Media.Screen });

        await open.Page.Locator("main a", new() { HasText = "清除筛选" }).ClickAsync();

        await Assertions.Expect(chip).ToHaveCountAsync(0);
    }

    private static string Plain(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    // Fonts name radicals (U+2E80 to U+2FDF) for some characters that look the same, ⼯ for 工: a radical stands for any character.
    private static bool IsIn(string text, string name) => Enumerable.Range(0, Math.Max(0, text.Length - name.Length + 1)).Any(
        start => name.Select((character, at) => text[start + at] == character || text[start + at] is >= '\u2E80' and <= '\u2FDF').All(isSame => isSame));
}

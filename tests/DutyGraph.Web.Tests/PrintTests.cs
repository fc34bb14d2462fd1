using System.Text;
using System.Xml.Linq;
using Microsoft.Playwright;

namespace DutyGraph.Web.Tests;

/// <summary>What is printed or saved as a picture.</summary>
public sealed class PrintTests(SharedService shared) : IClassFixture<SharedService>
{
    private readonly PageService _service = shared.Service;

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
}

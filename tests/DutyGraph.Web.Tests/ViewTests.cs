using Microsoft.Playwright;

namespace DutyGraph.Web.Tests;

/// <summary>Every view in Chinese.</summary>
public sealed class ChineseViewTests(SharedService shared) : ViewTests(shared)
{
    /// <summary>The addresses.</summary>
    public static TheoryData<string> Addresses => [.. Views.All];

    [SkippableTheory]
    [MemberData(nameof(Addresses))]
    public Task View_InEveryWidthAndTheme_IsNamedFitsTheWindowAndHasNoFault(string view) => CheckAsync(view, "zh-CN");
}

/// <summary>Every view in English.</summary>
public sealed class EnglishViewTests(SharedService shared) : ViewTests(shared)
{
    /// <summary>The addresses.</summary>
    public static TheoryData<string> Addresses => [.. Views.All.Select(Views.English)];

    [SkippableTheory]
    [MemberData(nameof(Addresses))]
    public Task View_InEveryWidthAndTheme_IsNamedFitsTheWindowAndHasNoFault(string view) => CheckAsync(view, "en");
}

/// <summary>Properties of every view. A class for each language, because classes run in parallel.</summary>
public abstract class ViewTests(SharedService shared) : IClassFixture<SharedService>
{
    // Whatever is wider than the window, text smaller than 12 px, and columns that are too narrow for the text in them.
    private const string TooWideSmallOrNarrow =
        """
        width => [
          ...(Math.max(window.innerWidth, document.documentElement.scrollWidth) > width ? [`wide: ${document.documentElement.scrollWidth}`] : []),
          ...[...document.querySelectorAll('body *')]
            .filter(e => !e.closest('svg') && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
            .filter(e => e.checkVisibility() && parseFloat(getComputedStyle(e).fontSize) < 12)
            .map(e => `small: ${e.tagName} ${e.textContent.trim().slice(0, 20)}`),
          ...[...document.querySelectorAll('main td, main tbody th')]
            .filter(e => e.checkVisibility() && e.textContent.trim().length > 20 && e.clientWidth < 100)
            .map(e => `narrow: ${e.clientWidth} ${e.textContent.trim().slice(0, 20)}`),
        ]
        """;

    // Chinese text of an English page that is not marked as Chinese.
    private const string NotMarked =
        """
        () => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found = [];
          while (texts.nextNode()) {
            const text = texts.currentNode;
            const isChinese = /\p{Script=Han}/u.test(text.data) && !/\p{Script=Latin}/u.test(text.data);
            const language = text.parentElement.closest('[lang]').getAttribute('lang');
            if (isChinese && language !== 'zh-CN') found.push(`not marked as Chinese: ${text.data}`);
          }
          return found;
        }
        """;

    // The least width is that of 1280 px at 400 %.
    private static readonly int[] Widths = [320, 360, 390, 1440, 2560];
    private static readonly ColorScheme[] Themes = [ColorScheme.Light, ColorScheme.Dark];

    /// <summary>Checks a view in every width and theme on one page, because loading it takes longer than most checks.</summary>
    protected async Task CheckAsync(string view, string language)
    {
        await using var open = await shared.Service.OpenAsync(view);
        var faults = new List<string>();
        var heading = (await open.Page.Locator("main h1").First.InnerTextAsync()).Trim();
        Assert.NotEmpty(heading);
        Assert.StartsWith(heading, await open.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(language, await open.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(0, await open.Page.Locator("[role=alert]").CountAsync());
        if (language == "en")
        {
            faults.AddRange(await open.Page.EvaluateAsync<string[]>(NotMarked));
        }

        foreach (var width in Widths)
        {
            foreach (var theme in Themes)
            {
                await open.ShowAsync(width, 900, theme);
                faults.AddRange((await Accessibility.ViolationsAsync(open.Page)).Select(fault => $"{width} {theme}: {fault}"));
            }

            faults.AddRange((await open.Page.EvaluateAsync<string[]>(TooWideSmallOrNarrow, width)).Select(fault => $"{width}: {fault}"));
        }

        Assert.Equal([], faults.Concat(open.Faults));
    }
}

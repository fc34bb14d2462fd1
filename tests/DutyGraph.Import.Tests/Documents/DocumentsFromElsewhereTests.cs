using System.Runtime.CompilerServices;
using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

/// <summary>
/// Documents with the layouts of the five lists but from other provinces, written for these tests, with the expected value of every field beside them. The
/// townships are real.
/// </summary>
/// <remarks>
/// gulou: tab-separated, <c>ol</c> and <c>p</c> in one document, a title over three lines, an empty seventh column, city bureaus with branches in the district.
/// bayanhaote: Markdown of a banner, departments in groups, 旗 and 盟, half-width semicolons, <c>及其他…的部门</c>.
/// lihu: wrapped text with wider cells than kaiganqi, headings over unnumbered clauses, the township's column before the superior's, no date.
/// silicun: wrapped text of 济南市市中区 (a district named 市中), cells headed by departments with numbering that restarts, bare page numbers.
/// luotuocheng: poor OCR, half-width, categories empty or cut, departments cut, spaces where lines wrapped, no line end after the last row.
/// pengchang: GB18030 with CRLF, a city directly under its province, bare section titles, a cell that begins at 2, a seventh column that holds text.
/// </remarks>
public sealed class DocumentsFromElsewhereTests
{
    [Theory]
    [InlineData("gulou", "township:南京市鼓楼区宁海路街道", "2025-06")]
    [InlineData("bayanhaote", "township:阿拉善左旗巴彦浩特镇", "2025-03")]
    [InlineData("lihu", "township:南丹县里湖瑶族乡", null)]
    [InlineData("silicun", "township:济南市市中区四里村街道", "2025-04")]
    [InlineData("luotuocheng", "township:高台县骆驼城镇", "2024-12")]
    [InlineData("pengchang", "township:仙桃市彭场镇", "2025-09")]
    public void Read_DocumentFromElsewhere_KnowsItsTownshipAndEdition(string name, string township, string? edition)
    {
        var document = Read(name).Document;

        Assert.Equal((township, edition), (document.TownshipId, document.Edition));
    }

    [Theory]
    [InlineData("gulou")]
    [InlineData("bayanhaote")]
    [InlineData("lihu")]
    [InlineData("silicun")]
    [InlineData("luotuocheng")]
    [InlineData("pengchang")]
    public void Read_DocumentFromElsewhere_GivesEveryFieldOfEveryItem(string name) =>
        Assert.Equal(
            DocumentTruth.Of(PathOf($"{name}.truth.jsonl")).Select(truth => truth.ToString()),
            Read(name).Duties.Select(duty => DocumentTruth.Of(duty).ToString()));

    private static Facts Read(string name) => FactsOf.Reader.Read($"{name}.txt", File.ReadAllBytes(PathOf($"{name}.txt"))).Facts!;

    private static string PathOf(string file, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, file);
}

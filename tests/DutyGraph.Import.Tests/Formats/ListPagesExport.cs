using System.Text.Encodings.Web;
using System.Text.Json;

namespace DutyGraph.Import.Tests.Formats;

/// <summary>Writes the published lists as JSON for <c>Made/make.py</c>, which makes documents of them with other programs. Made/README.md says how.</summary>
public sealed class ListPagesExport
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [SkippableTheory]
    [MemberData(nameof(Lists.All), MemberType = typeof(Lists))]
    public void Export_FolderGiven_WritesTheListThere(string list)
    {
        var folder = Environment.GetEnvironmentVariable("DUTYGRAPH_EXPORT_PAGES");
        Skip.If(folder is null, "DUTYGRAPH_EXPORT_PAGES names no folder.");

        var path = Path.Combine(folder, list + ".json");
        File.WriteAllText(path, JsonSerializer.Serialize(ListPages.Of(list), Plain));

        Assert.True(new FileInfo(path).Length > 10_000);
    }
}

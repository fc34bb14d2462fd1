using System.Text.Encodings.Web;
using System.Text.Json;

namespace DutyGraph.Import.Tests.Formats;

/// <summary>Writes the published lists as JSON for <c>Made/make.py</c>, which makes documents of them with other programs. Made/README.md says how.</summary>
public sealed class ListPagesExport
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [SkippableFact]
    public void Export_FolderGiven_WritesTheListsThere()
    {
        var folder = Environment.GetEnvironmentVariable("DUTYGRAPH_EXPORT_PAGES");
        Skip.If(folder is null, "DUTYGRAPH_EXPORT_PAGES names no folder.");
        Directory.CreateDirectory(folder);

        string[] lists = [Lists.Liugong, Lists.Qitai, Lists.Zhaosu, Lists.Dashitou, Lists.Kaiganqi];
        foreach (var list in lists)
        {
            File.WriteAllText(Path.Combine(folder, list + ".json"), JsonSerializer.Serialize(ListPages.Of(list), Plain));
        }

        Assert.All(lists, list => Assert.True(File.Exists(Path.Combine(folder, list + ".json"))));
    }
}

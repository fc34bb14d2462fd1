using System.Runtime.CompilerServices;
using Xunit.Abstractions;

namespace DutyGraph.Import.Tests.Formats;

/// <summary>The five lists, written in each format, give the same facts as their text.</summary>
public sealed class PublishedListsInEveryFormatTests(ITestOutputHelper output)
{
    private const double LeastRight = 0.99;

    public static TheoryData<string, string> Written
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var format in LayoutWriters.All.Keys)
            {
                foreach (var list in new[] { Lists.Liugong, Lists.Qitai, Lists.Zhaosu, Lists.Dashitou, Lists.Kaiganqi })
                {
                    data.Add(list, format);
                }
            }

            return data;
        }
    }

    /// <summary>Documents made by other programs; see Made/README.md.</summary>
    public static TheoryData<string> Made =>
        [.. Directory.GetFiles(Folder())
            .Select(path => Path.GetFileName(path))
            .Where(name => Path.GetExtension(name) is not (".py" or ".md"))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Written))]
    public void Read_PublishedListInAFormat_GivesTheFactsOfItsText(string list, string format) =>
        Check(list, FactsOf.Reader.Read("a." + format, LayoutWriters.All[format](LayoutWriters.Lines(ListPages.Of(list)))));

    [Theory]
    [MemberData(nameof(Made))]
    public void Read_PublishedListMadeByAnotherProgram_GivesTheFactsOfItsText(string file) =>
        Check(file[..file.IndexOf('.', StringComparison.Ordinal)], FactsOf.Reader.ReadFile(Path.Combine(Folder(), file)));

    private void Check(string list, ReadResult result)
    {
        var score = FieldScore.Of(FactsOf.List(list), result.Facts);
        output.WriteLine($"{list} {result.FileName}: {score}");

        Assert.Empty(result.Errors);
        Assert.True(score.Share >= LeastRight, score.ToString());
        Assert.Equal(FactsOf.List(list).Duties.Length, result.Facts!.Duties.Length);
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Made");
}

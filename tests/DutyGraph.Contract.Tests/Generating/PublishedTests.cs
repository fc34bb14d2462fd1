using DutyGraph.Benchmarks.Generating;
using DutyGraph.Core;
using DutyGraph.Import;

namespace DutyGraph.Contract.Tests.Generating;

/// <summary>The growth benchmark uses documents made from the published ones: they must be read like the real ones, item for item.</summary>
public sealed class PublishedTests
{
    private static readonly Lazy<Published> Lists = new(Published.Read);

    [Fact]
    public void Documents_OfOtherTownships_ReadWithAsManyItemsAsTheirOriginals()
    {
        var reader = new ListReader(Lists.Value.Reference, Corrections.None);

        var read = Lists.Value.Documents(3).Select(document => (document.FileName, reader.Read(document.FileName, document.Content).Facts)).ToArray();

        Assert.Equal(15, read.Length);
        Assert.All(read, document => Assert.Equal(document.FileName, document.Facts?.Township.FullName + ".txt"));
        Assert.Equal(3 * 1214, read.Sum(document => document.Facts!.Duties.Length));
    }

    [Fact]
    public void Facts_OfOtherTownships_ShareNoIdWithTheirOriginals()
    {
        var facts = Lists.Value.Facts(3).ToArray();

        Assert.Equal(3 * 1214, facts.SelectMany(document => document.Duties).DistinctBy(duty => duty.Id).Count());
        Assert.Equal(15, facts.DistinctBy(document => document.Township.Id).Count());
        Assert.Equal(15, facts.DistinctBy(document => document.Document.Id).Count());
        Assert.All(
            facts,
            document => Assert.All(
                document.Duties, duty => Assert.StartsWith(NodeId.DutyPrefix + document.Township.FullName + "/", duty.Id, StringComparison.Ordinal)));
    }
}

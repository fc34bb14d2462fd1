using System.Text;
using DutyGraph.Import.Tests.Formats;

namespace DutyGraph.Import.Tests.Mutations;

/// <summary>All mutations in every format: no field may be wrong, lost or invented without an issue on it.</summary>
public sealed class FormatMutationTests
{
    /// <summary>The required share of fully correct readings among documents that are complete.</summary>
    private const double LeastRight = 0.95;

    public static TheoryData<string> Formats => [.. LayoutWriters.All.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_ListChangedInOneWay_GivesNoWrongFieldWithoutAnIssue(string format)
    {
        var (right, all, wrong) = (0, 0, 0);
        var faults = new StringBuilder();
        foreach (var kind in Kinds.All)
        {
            foreach (var list in new[] { Lists.Liugong, Lists.Qitai, Lists.Zhaosu, Lists.Dashitou })
            {
                var random = new Random(0);
                var sample = Sample.Cut(list, random);
                if (!kind.Forms.HasFlag(sample.Form) || kind.Apply(sample, random) is not { } changed)
                {
                    continue;
                }

                // A mutation of the text form itself, such as a line break in a row, may give a layout that other formats would not have.
                var content = LayoutWriters.All[format](LayoutOf.File(kind.Encode(changed.Text)).Lines);
                var verdict = Judge.Of(FactsOf.Read(sample.Text).Facts!, FactsOf.Reader.Read("a." + format, content), out var fault);
                all += kind.IsWhole ? 1 : 0;
                wrong += verdict is Verdict.Wrong ? 1 : 0;
                right += kind.IsWhole && verdict is Verdict.Right ? 1 : 0;
                if (verdict is Verdict.Wrong || (kind.IsWhole && verdict is not Verdict.Right))
                {
                    faults.AppendLine($"{verdict}: {kind.Name}, {list}: {fault}");
                }
            }
        }

        Assert.True(wrong == 0, faults.ToString());
        Assert.True(right >= LeastRight * all, $"{right} of {all} read fully right.\n{faults}");
    }
}

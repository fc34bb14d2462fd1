using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using DutyGraph.Core;
using Xunit.Abstractions;

namespace DutyGraph.Import.Tests.Mutations;

/// <summary>
/// Applies every mutation of <see cref="Kinds"/> to samples of the five lists: no field may be wrong, lost or invented without an issue on it, and most
/// documents that are still complete are read fully correctly. <c>DUTYGRAPH_MUTATIONS=2000</c> sets the number of documents for each mutation; the seed is
/// fixed.
/// </summary>
/// <param name="output">Gets the figures of each mutation: documents, fully correct, flagged, refused, wrong.</param>
public sealed class MutationTests(ITestOutputHelper output)
{
    /// <summary>The required share of fully correct readings among documents that are complete.</summary>
    private const double LeastRight = 0.95;

    private static readonly int Rounds =
        int.TryParse(Environment.GetEnvironmentVariable("DUTYGRAPH_MUTATIONS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : 2;

    // The unchanged samples, read once for all mutations.
    private static readonly ConcurrentDictionary<(string List, int Seed), Facts> Truth = new();

    public static TheoryData<string> Names => [.. Kinds.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_ListChangedInOneWay_GivesNoWrongFieldWithoutAnIssue(string name)
    {
        var kind = Kinds.All.Single(kind => kind.Name == name);
        var verdicts = new Dictionary<Verdict, int>();
        var faults = new StringBuilder();
        for (var seed = 0; seed < Rounds; seed++)
        {
            foreach (var list in new[] { Lists.Liugong, Lists.Qitai, Lists.Zhaosu, Lists.Dashitou, Lists.Kaiganqi })
            {
                var random = new Random(seed);
                var sample = Sample.Cut(list, random);
                if (!kind.Forms.HasFlag(sample.Form) || kind.Apply(sample, random) is not { } changed)
                {
                    continue;
                }

                var truth = Truth.GetOrAdd((list, seed), _ => FactsOf.Read(sample.Text).Facts!);

                var verdict = Judge.Of(truth, FactsOf.Reader.Read("a.txt", kind.Encode(changed.Text)), out var fault);
                verdicts[verdict] = verdicts.GetValueOrDefault(verdict) + 1;
                if (verdict is Verdict.Wrong || (kind.IsWhole && verdict is not Verdict.Right))
                {
                    faults.AppendLine(CultureInfo.InvariantCulture, $"{verdict}: {list} seed {seed}: {fault}");
                }

            }
        }

        var (all, right) = (verdicts.Values.Sum(), verdicts.GetValueOrDefault(Verdict.Right));
        var counts = string.Join(", ", verdicts.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value}"));
        output.WriteLine($"{name}: {all} documents{(kind.IsWhole ? ", all of them whole" : "")}; {counts}");
        Assert.False(verdicts.ContainsKey(Verdict.Wrong), faults.ToString());
        Assert.True(!kind.IsWhole || right >= LeastRight * all, $"{right} of {all} read fully right.\n{faults}");
    }
}

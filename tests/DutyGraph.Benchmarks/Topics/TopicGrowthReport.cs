using System.Diagnostics;
using System.Globalization;
using DutyGraph.Benchmarks.Generating;
using DutyGraph.Core;

namespace DutyGraph.Benchmarks.Topics;

/// <summary>The cost of resolving topics as the number of townships grows, and the cost of adding or removing one township.</summary>
public static class TopicGrowthReport
{
    private const int Times = 20;
    private const double Megabyte = 1024 * 1024;

    /// <summary>Prints time and memory for each size.</summary>
    /// <param name="sizes">Numbers of townships, multiples of five.</param>
    /// <param name="output">Where it is printed.</param>
    public static void Run(IEnumerable<int> sizes, TextWriter output)
    {
        output.WriteLine("| townships | duties | topics | all at once, s | index, MB | one township more, ms (median) | one less, ms (median) |");
        output.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        var published = Published.Read();
        foreach (var size in sizes)
        {
            output.WriteLine(Row(published, size));
        }
    }

    private static string Row(Published published, int size)
    {
        // Twenty more townships than requested, to be added and removed one by one.
        var townships = published.Facts(size / published.Originals.Count + Times / published.Originals.Count + 1);
        var more = townships.Skip(size).Take(Times).Select(facts => facts.Duties).ToArray();
        var before = Memory();
        var index = new TopicIndex(TopicRules.None);
        var duties = 0;
        var started = Stopwatch.GetTimestamp();
        index.Update(townships.Take(size).SelectMany(facts => facts.Duties).Select(duty =>
        {
            duties++;
            return duty;
        }), []);
        var all = Stopwatch.GetElapsedTime(started);
        var memory = Memory() - before;
        var come = Median(more.Select(own => Time(() => index.Update(own, []))));
        var go = Median(more.Select(own => Time(() => index.Update([], own.Select(duty => duty.Id)))));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {size} | {duties:#,0} | {index.Topics.Count():#,0} | {all.TotalSeconds:0.0} | {memory / Megabyte:0} | {come:0.0} | {go:0.0} |");
    }

    private static double Time(Action action)
    {
        var started = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Times / 2);

    private static long Memory() => GC.GetTotalMemory(forceFullCollection: true);
}

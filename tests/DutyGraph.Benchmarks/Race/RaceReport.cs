using DutyGraph.Benchmarks.Race.Loads;

namespace DutyGraph.Benchmarks.Race;

/// <summary>The race: all servers on one machine, in turn, load by load.</summary>
internal static class RaceReport
{
    /// <summary>Runs it, and prints a table a load.</summary>
    /// <param name="loads">Names of the loads; all where there are none.</param>
    /// <param name="pace">How long.</param>
    /// <param name="output">Where the tables go.</param>
    /// <exception cref="InvalidOperationException">Something is missing, or the servers do not answer alike.</exception>
    public static async Task RunAsync(IReadOnlyList<string> loads, Pace pace, TextWriter output)
    {
        await SourceFolder.InstallAsync();
        await output.WriteLineAsync($"{await Machine.DescribeAsync()}; {Heat.Connections} connections; medians of {pace.Rounds} rounds of {pace.Seconds} s.");
        foreach (var load in loads is [] ? Load.All : loads.Select(Load.Named))
        {
            await RunAsync(load, pace, output);
        }
    }

    private static async Task RunAsync(Load load, Pace pace, TextWriter output)
    {
        using var course = await Course.LayAsync(load);
        var racers = new List<Racer>();
        try
        {
            foreach (var name in Racer.Names)
            {
                racers.Add(await Racer.StartAsync(name, course));
            }

            SameAnswers.Check(racers);
            await WriteAsync(load, await RunAsync(racers, course, pace), output);
        }
        finally
        {
            racers.ForEach(racer => racer.Dispose());
        }
    }

    private static async Task<Dictionary<string, Heat>> RunAsync(List<Racer> racers, Course course, Pace pace)
    {
        foreach (var racer in racers)
        {
            await Heat.RunAsync(racer.Name, racer.Url, course.Request, pace.WarmSeconds);
        }

        var heats = racers.ToDictionary(racer => racer.Name, _ => new List<Heat>());
        for (var round = 0; round < pace.Rounds; round++)
        {
            foreach (var racer in racers)
            {
                heats[racer.Name].Add(await Heat.RunAsync(racer.Name, racer.Url, course.Request, pace.Seconds));
            }
        }

        return heats.ToDictionary(entry => entry.Key, entry => Heat.Median(entry.Value));
    }

    private static async Task WriteAsync(Load load, Dictionary<string, Heat> heats, TextWriter output)
    {
        await output.WriteLineAsync($"""

            {load.Title}

            | server | requests/s | p50, ms | p99, ms | beside mercurius | beside yoga |
            | --- | ---: | ---: | ---: | ---: | ---: |
            """);
        foreach (var (name, heat) in heats)
        {
            await output.WriteLineAsync(
                $"| {name} | {heat.Requests:0} | {heat.P50:0.00} | {heat.P99:0.00} | {heat.Requests / heats["mercurius"].Requests:0.00}× | {heat.Requests / heats["graphql-yoga"].Requests:0.00}× |");
        }
    }
}

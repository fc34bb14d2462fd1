using DutyGraph.Benchmarks.Race.Loads;

namespace DutyGraph.Benchmarks.Race;

/// <summary>The race: all servers on one machine, in turn, one load after the other.</summary>
internal static class RaceReport
{
    /// <summary>Runs the race, and prints the rows of a load as soon as it is finished.</summary>
    /// <param name="loads">Names of the loads; empty for all.</param>
    /// <param name="pace">How long each server runs.</param>
    /// <param name="output">Where the table goes.</param>
    /// <exception cref="InvalidOperationException">A program is missing, or the servers give different answers.</exception>
    public static async Task RunAsync(IReadOnlyList<string> loads, Pace pace, TextWriter output)
    {
        await Racer.Beside.InstallAsync();
        await output.WriteLineAsync($"{await Machine.DescribeAsync()}; {Heat.Connections} connections; medians of {pace.Rounds} rounds of {pace.Seconds} s.");
        await output.WriteLineAsync("""

            | load | server | requests/s | p50, ms | p99, ms | beside mercurius | beside graphql-yoga |
            | --- | --- | ---: | ---: | ---: | ---: | ---: |
            """);
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
            foreach (var name in load.Servers)
            {
                racers.Add(await Racer.StartAsync(name, course));
                await course.LayRowsAsync(racers[0].Data);
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
        foreach (var (name, heat) in heats)
        {
            var (title, target) = name == load.Servers[0] ? (load.Title, $" (≥ {load.AtLeast}×)") : ("", "");
            await output.WriteLineAsync(
                $"| {title} | {name} | {heat.Requests:0} | {heat.P50:0.00} | {heat.P99:0.00} | {Beside("mercurius")}{target} | {Beside("graphql-yoga")} |");

            string Beside(string other) => $"{heat.Requests / heats[other].Requests:0.00}×";
        }
    }
}

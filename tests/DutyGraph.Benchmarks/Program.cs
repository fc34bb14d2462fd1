using System.Globalization;
using BenchmarkDotNet.Running;
using DutyGraph.Benchmarks.Growth;
using DutyGraph.Benchmarks.Micro;
using DutyGraph.Benchmarks.Start;

// Figures, as Markdown: `dotnet run -c Release --project tests/DutyGraph.Benchmarks -- growth|start|micro`.
switch (args)
{
    case ["growth", .. var sizes]:
        await GrowthReport.RunAsync(sizes is [] ? [1, 10, 100, 1000] : sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture)), Console.Out);
        return 0;
    case ["start"]:
        await StartReport.RunAsync(Console.Out);
        return 0;
    case [Reading.Argument]:
        Reading.Run(Console.Out);
        return 0;
    case ["micro", .. var options]:
        _ = BenchmarkSwitcher.FromTypes([typeof(GraphBenchmarks)]).Run(options is [] ? ["--filter", "*"] : options);
        return 0;
    default:
        await Console.Error.WriteLineAsync("""
            growth [SIZE…]   how reading, building and asking grow with the documents; sizes are times the published ones: 1 10 100 1000
            start            from process start to the first answer of the server, and its resident memory
            micro [OPTION…]  single questions, by BenchmarkDotNet
            """);
        return 1;
}

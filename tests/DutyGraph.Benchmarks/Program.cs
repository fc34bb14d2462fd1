using System.Globalization;
using BenchmarkDotNet.Running;
using DutyGraph.Benchmarks.Answering;
using DutyGraph.Benchmarks.Chains;
using DutyGraph.Benchmarks.Formats;
using DutyGraph.Benchmarks.Growth;
using DutyGraph.Benchmarks.Micro;
using DutyGraph.Benchmarks.Neo4jLoading;
using DutyGraph.Benchmarks.Race;
using DutyGraph.Benchmarks.Race.Loads;
using DutyGraph.Benchmarks.Race.Servers;
using DutyGraph.Benchmarks.Searching;
using DutyGraph.Benchmarks.Start;
using DutyGraph.Benchmarks.Topics;
using DutyGraph.Benchmarks.Verdicts;

// Figures, as Markdown: `dotnet run -c Release --project tests/DutyGraph.Benchmarks -- growth|start|formats|search|micro|race|answering|chain|neo4j-load`.
switch (args)
{
    case ["growth", .. var sizes]:
        await GrowthReport.RunAsync(sizes is [] ? [1, 10, 100, 1000] : sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture)), Console.Out);
        return 0;
    case ["search", .. var asked]:
        await SearchReport.RunAsync(asked, Console.Out);
        return 0;
    case ["start", .. var others]:
        await StartReport.RunAsync(others, Console.Out);
        return 0;
    case [Reading.Argument]:
        Reading.Run(Console.Out);
        return 0;
    case ["formats", .. var extensions]:
        FormatsReport.Run(extensions, Console.Out);
        return 0;
    case [FormatsReport.One, var file]:
        FormatsReport.RunOne(file, Console.Out);
        return 0;
    case ["hostile", .. var programs]:
        return HostileReport.Run(programs.FirstOrDefault(), Console.Out) ? 0 : 1;
    case ["fuzz", .. var options]:
        return FuzzReport.Run(options is [] ? 1000 : int.Parse(options[0], CultureInfo.InvariantCulture), [.. options.Skip(1)], Console.Out, Console.Error)
            ? 0
            : 1;
    case ["neo4j-load", .. var sizes]:
        await LoadingReport.RunAsync(sizes is [] ? [5, 1000] : sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture)), Console.Out);
        return 0;
    case ["topics", .. var sizes]:
        TopicGrowthReport.Run(sizes is [] ? [5, 500, 5000] : sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture)), Console.Out);
        return 0;
    case ["topics-quality"]:
        TopicQualityReport.Run(Console.Out);
        return 0;
    case ["topics-list"]:
        TopicQualityReport.RunList(Console.Out);
        return 0;
    case ["topics-founders"]:
        TopicQualityReport.RunFounders(Console.Out);
        return 0;
    case ["topics-weights"]:
        TopicQualityReport.RunWeights(Console.Out);
        return 0;
    case ["race", "quick", .. var loads]:
        await RaceReport.RunAsync(loads, Pace.Quick, Console.Out);
        return 0;
    case ["race", .. var loads]:
        await RaceReport.RunAsync(loads, Pace.Full, Console.Out);
        return 0;
    case ["answering", "quick", .. var operations]:
        await AnsweringReport.RunAsync(operations, Pace.Quick, Console.Out);
        return 0;
    case ["answering", .. var operations]:
        await AnsweringReport.RunAsync(operations, Pace.Full, Console.Out);
        return 0;
    case ["chain", .. var townships]:
        await ChainReport.RunAsync(townships is [] ? 5000 : int.Parse(townships[0], CultureInfo.InvariantCulture), Console.Out);
        return 0;
    case ["serve", "ours", var load, var url]:
        await OurServer.RunAsync(Load.Named(load), url);
        return 0;
    case ["serve", "graphql-net", _, var url]:
        await GraphQLNetServer.RunAsync(url);
        return 0;
    case ["verdicts"]:
        await VerdictReport.RunAsync(Console.Out);
        return 0;
    case ["serve", "ceiling", var load, var url]:
        await CeilingServer.RunAsync(Load.Named(load), url);
        return 0;
    case ["micro", .. var options]:
        _ = BenchmarkSwitcher.FromTypes([typeof(GraphBenchmarks), typeof(RequestBenchmarks)]).Run(options is [] ? ["--filter", "*"] : options);
        return 0;
    default:
        await Console.Error.WriteLineAsync("""
            growth [SIZE…]   how reading, building and asking grow with the documents; sizes are times the published ones: 1 10 100 1000
            search [SIZE…] [NAME…]
                             search beside Lucene.NET and SQLite's FTS5; sizes are times the published lists: 1 1000; names: ours, lucene, sqlite
            start [PROGRAM…] from process start to the first answer of the server, and its resident memory
            formats [.EXT…]  documents of every format into facts, beside openpyxl, python-docx and pdftotext
            hostile [PROGRAM] files that must be refused, each by a process of dutygraph check, with its time and memory
            fuzz [N FORMAT…] N damaged files of each format: read or refused, none a fault: 1000
            verdicts         what GraphQL.NET says of the documents on which our library agrees with graphql-js
            race [LOAD…]     the GraphQL library beside mercurius, graphql-yoga and GraphQL.NET, over HTTP: typename flat nested introspection,
                             and the service with its own duties: service-typename service-flat service-nested service-introspection
            answering [OP…]  the service on Neo4j beside @neo4j/graphql, over HTTP, on one graph: ranking page department text
            chain [N]        chains in memory beside Neo4j's own match and shortest paths, and with 5 and N townships: 5000
            neo4j-load [N…]  N townships' documents into Neo4j, beside LOAD CSV of the same rows: 5 1000
            topics [N…]      topics of N townships, and of one more or less: 5 500 5000
            topics-quality   precision and recall of topics on the pairs that a reader judged; topics-list prints every topic
            topics-founders  the lines of import/reference/topics.csv; topics-weights those of name-weights.csv
            micro [OPTION…]  single questions, by BenchmarkDotNet
            """);
        return 1;
}

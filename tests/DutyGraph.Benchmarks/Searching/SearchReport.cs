using System.Diagnostics;
using System.Globalization;
using DutyGraph.Benchmarks.Generating;
using DutyGraph.Core;
using DutyGraph.Embedded;
using DutyGraph.Import;

namespace DutyGraph.Benchmarks.Searching;

/// <summary>
/// Compares the search of the graph in memory with Lucene.NET and SQLite FTS5, in one run on the same duties: build time, memory or disk, and time to search
/// for words of one, two and four characters. The words are cut from the texts at random places with a fixed seed, so common words occur more often, as in real
/// searches.
/// </summary>
internal static class SearchReport
{
    private const int Words = 200;
    private const int Rounds = 5;

    private static readonly int[] Lengths = [1, 2, 4];

    private static readonly OrderedDictionary<string, Func<EmbeddedGraph, Searched>> Contenders = new(StringComparer.Ordinal)
    {
        ["ours"] = graph => new OurSearch(graph),
        ["lucene"] = _ => new LuceneSearch(),
        ["sqlite"] = _ => new SqliteSearch(),
    };

    /// <summary>Measures each size in turn.</summary>
    /// <param name="asked">Sizes as multiples of the published lists, and names of the contenders; all of them if none is named.</param>
    /// <param name="output">Where the tables go.</param>
    public static async Task RunAsync(string[] asked, TextWriter output)
    {
        var names = asked.Where(Contenders.ContainsKey).ToArray();
        int[] sizes = [.. asked.Except(names).Select(size => int.Parse(size, CultureInfo.InvariantCulture))];
        var published = Published.Read();
        foreach (var size in sizes is [] ? [1, 1000] : sizes)
        {
            var graph = new EmbeddedGraph(Facts(published, size));
            var count = (await graph.StatisticsAsync(DutyFilter.All, default)).Counts.Total;
            var words = Lengths.ToDictionary(length => length, length => Draw(published, length));
            await output.WriteLineAsync($"\n{size * published.Originals.Count} townships, {count} items; p50 / p99 in ms\n");
            var pages = Lengths.SelectMany(length => new[] { $"{length}, page 1", $"{length}, page 2" });
            await output.WriteLineAsync($"| | build, s | build, µs an item | bytes an item | {string.Join(" | ", pages)} |");
            await output.WriteLineAsync($"|---|{string.Concat(Enumerable.Repeat(" ---: |", 3 + (2 * Lengths.Length)))}");
            foreach (var make in Contenders.Where(contender => names is [] || names.Contains(contender.Key)).Select(contender => contender.Value))
            {
                using var searched = make(graph);
                searched.Fill(Duties(graph));
                var figures = Lengths.SelectMany(length => new[] { false, true }.Select(second =>
                    length < searched.ShortestWord ? "–" : Figure(words[length], searched, second)));
                await output.WriteLineAsync(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"| {searched.Name} | {searched.Build.TotalSeconds:0.0} | {searched.Build.TotalMicroseconds / count:0.0} | {searched.Bytes / count} | ")
                    + $"{string.Join(" | ", figures)} |");
                GC.Collect();
            }
        }
    }

    /// <summary>Facts read from moved documents, so that place names in their texts are those of their townships.</summary>
    private static IEnumerable<Facts> Facts(Published published, int size)
    {
        var reader = new ListReader(published.Reference, Corrections.None);
        foreach (var (fileName, content) in published.Documents(size))
        {
            yield return reader.Read(fileName, content).Facts ?? throw new InvalidDataException(fileName);
        }
    }

    private static IEnumerable<Duty> Duties(EmbeddedGraph graph)
    {
        Page<Duty> page;
        for (string? after = null; ; after = page.CursorOf(page.Items[^1]))
        {
            page = graph.DutiesAsync(DutyFilter.All, DutyOrder.Printed, new PageRequest(PageRequest.MaximumSize, After: after), default)
                .AsTask()
                .GetAwaiter()
                .GetResult();
            foreach (var duty in page.Items)
            {
                yield return duty;
            }

            if (!page.HasNext)
            {
                yield break;
            }
        }
    }

    /// <summary>Returns words of Chinese characters from the published texts.</summary>
    private static string[] Draw(Published published, int length)
    {
        var random = new Random(length);
        string[] texts =
        [
            .. published.Originals.SelectMany(facts => facts.Duties).SelectMany(SearchedTexts.Of)
                .Select(text => Folding.Fold(text.Text)).Where(text => text.Length >= length),
        ];
        var words = new List<string>();
        while (words.Count < Words)
        {
            var text = texts[random.Next(texts.Length)];
            var word = text.Substring(random.Next(text.Length - length + 1), length);
            if (word.All(character => character is >= '\u4E00' and <= '\u9FFF'))
            {
                words.Add(word);
            }
        }

        return [.. words];
    }

    private static string Figure(string[] words, Searched searched, bool second)
    {
        var samples = new List<double>();
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var word in words)
            {
                var watch = Stopwatch.StartNew();
                var next = searched.Ask(word);
                if (second)
                {
                    watch.Restart();
                    next?.Invoke();
                }

                // The first round warms up. Words without a second page do not count for the second page.
                if (round > 0 && (!second || next is not null))
                {
                    samples.Add(watch.Elapsed.TotalMilliseconds);
                }
            }
        }

        samples.Sort();
        return samples.Count == 0
            ? "–"
            : string.Create(CultureInfo.InvariantCulture, $"{samples[samples.Count / 2]:0.000} / {samples[samples.Count * 99 / 100]:0.000}");
    }
}

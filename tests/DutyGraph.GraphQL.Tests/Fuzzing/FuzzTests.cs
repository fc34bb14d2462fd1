using System.Globalization;
using Xunit.Abstractions;

namespace DutyGraph.GraphQL.Tests.Fuzzing;

/// <summary>Random requests end in an answer: no crash, no hang, no exception.</summary>
/// <param name="output">Gets the number of requests that parsed and ran.</param>
public class FuzzTests(ITestOutputHelper output)
{
    /// <summary>A longer run: <c>FUZZ_COUNT=1000000 FUZZ_SEED=7 dotnet test tests/DutyGraph.GraphQL.Tests --filter FuzzTests</c>.</summary>
    [Fact]
    public async Task Execute_MutatedRequests_EndInAnswers()
    {
        var (count, seed) = (Number("FUZZ_COUNT", 3_000), Number("FUZZ_SEED", 1));
        var (mutator, run, found) = (new Mutator(seed), new FuzzRun(), new Dictionary<string, string>(StringComparer.Ordinal));
        for (var i = 0; i < count && found.Count < 20; i++)
        {
            var (document, variables) = (mutator.Document(), mutator.Variables());
            if (await run.TryAsync(document, variables) is { } problem)
            {
                found.TryAdd(string.Join('\n', problem.Split('\n').Take(3)), $"{problem}\n--- document\n{document}\n--- variables\n{variables}");
            }
        }

        output.WriteLine(
            $"{count} requests of seed {seed}: {run.Reached.Parsed} parsed, {run.Reached.Executed} executed; "
            + $"the slowest took {run.Slowest.TotalMilliseconds:F0} ms.");
        Assert.True(found.Count == 0, string.Join("\n\n======\n", found.Values));
        Assert.InRange(run.Reached.Executed, count / 20, count);
    }

    /// <summary>The same over HTTP: any bytes end in a well-formed answer with a matching status.</summary>
    [Fact]
    public async Task Send_MutatedHttpRequests_EndInWellFormedAnswers()
    {
        var (count, seed) = (Number("FUZZ_COUNT", 3_000), Number("FUZZ_SEED", 1));
        var (mutator, found) = (new HttpMutator(seed), new Dictionary<string, string>(StringComparer.Ordinal));
        await using var run = new HttpFuzzRun();
        await run.StartAsync();
        for (var i = 0; i < count && found.Count < 20; i++)
        {
            var request = mutator.Next();
            if (await run.TryAsync(request) is { } problem)
            {
                found.TryAdd(string.Join('\n', problem.Split('\n').Take(3)), $"{problem}\n--- request\n{request}");
            }
        }

        output.WriteLine(
            $"{count} HTTP requests of seed {seed}, by status: {string.Join(", ", run.Statuses.Select(status => $"{status.Key} {status.Value}"))}.");
        Assert.True(found.Count == 0, string.Join("\n\n======\n", found.Values));
        Assert.All([200, 294, 400, 403, 405, 406, 413, 415, 422], status => Assert.Contains(status, run.Statuses.Keys));
    }

    private static int Number(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}

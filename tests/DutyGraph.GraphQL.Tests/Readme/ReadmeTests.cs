using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Net.Http.Json;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.Validation;
using Microsoft.AspNetCore.Mvc.Testing;

namespace DutyGraph.GraphQL.Tests.Readme;

/// <summary>Checks the library's README: its program is the sample, the sample gives the answers shown, and the table lists every limit.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "../../.."));
    private static readonly string Text = File.ReadAllText(Path.Combine(Root, "src/DutyGraph.GraphQL/README.md"));

    [Theory]
    [InlineData(0, "Program.cs")]
    [InlineData(1, "Books.cs")]
    public void Readme_ItsProgram_IsTheSample(int block, string file) =>
        Assert.Equal(File.ReadAllText(Path.Combine(Root, "tests/DutyGraph.GraphQL.Sample", file)), Blocks("csharp")[block]);

    [Fact]
    public async Task Readme_ItsQuestion_IsAnsweredAsItSays()
    {
        await using var sample = new WebApplicationFactory<global::Program>();
        using var http = sample.CreateClient();
        var body = Body().Match(Blocks("sh")[0]).Groups["body"].Value;

        using var answer = await http.PostAsync(
            new Uri("/graphql", UriKind.Relative), new StringContent(body, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")));

        Assert.Equal(Blocks("json")[0].TrimEnd(), await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Sample_UnknownAuthor_IsRefusedByItsCode()
    {
        await using var sample = new WebApplicationFactory<global::Program>();
        using var http = sample.CreateClient();

        using var answer = await http.PostAsJsonAsync("/graphql", new { query = "mutation { addBook(book: { title: \"x\", authorId: \"y\" }) { id } }" });

        Assert.Contains("\"code\":\"UNKNOWN_AUTHOR\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_ItsTableOfLimits_HasEveryOptionWithDefaultAndBounds()
    {
        var options = Limits("", new GraphQLServerOptions())
            .Concat(Limits("Parser.", ParserOptions.Default))
            .Concat(Limits("Validation.", ValidationOptions.Default));

        Assert.Equal(options.Order(StringComparer.Ordinal), Rows().Matches(Text).Select(row => row.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Readme_ItsTableOfLimits_NamesTheCodeOfEachLimitOfDocuments()
    {
        var limits = typeof(Limit).GetFields(BindingFlags.Public | BindingFlags.Static).Select(limit => (Limit)limit.GetValue(null)!).ToList();

        Assert.All(limits, limit => Assert.Matches($@"\n\| `{limit.Option.Replace("Options", "", StringComparison.Ordinal)}` \|.*`{limit.Code}`", Text));
        Assert.Equal(9, limits.Count);
    }

    private static IEnumerable<string> Limits(string prefix, object options) =>
        from property in options.GetType().GetProperties()
        let range = property.GetCustomAttribute<RangeAttribute>()
        where range is not null
        select string.Create(CultureInfo.InvariantCulture, $"| `{prefix}{property.Name}` | {property.GetValue(options)} | {range.Minimum}–{range.Maximum} |");

    private static string[] Blocks(string language) =>
        [.. Text.Split("```" + language + "\n").Skip(1).Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)])];

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex("-d '(?<body>.*)'", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Body();

    [GeneratedRegex(@"^\| `[A-Za-z.]+` \| \d+ \| \d+–\d+ \|", RegexOptions.Multiline, matchTimeoutMilliseconds: -1)]
    private static partial Regex Rows();
}

using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DutyGraph.Core.Tests.Architecture;

/// <summary>
/// Data flows in one direction: file, table, items, facts, store, answer. A namespace may use only the namespaces listed here for it; a new one must be added
/// to the list.
/// </summary>
public sealed partial class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["DutyGraph.Core"] = [],
        ["DutyGraph.Import"] = ["DutyGraph.Core"],
        ["DutyGraph.Embedded"] = ["DutyGraph.Core"],
        ["DutyGraph.Neo4j"] = ["DutyGraph.Core"],
        ["DutyGraph.GraphQL"] = [],
        ["DutyGraph.Server"] = ["DutyGraph.Core", "DutyGraph.Import", "DutyGraph.Embedded", "DutyGraph.Neo4j", "DutyGraph.GraphQL"],
        ["DutyGraph.Cli"] = ["DutyGraph.Core", "DutyGraph.Import", "DutyGraph.Embedded", "DutyGraph.Neo4j"],
    };

    public static TheoryData<string> Rooms => [.. Projects().Select(project => Path.GetFileNameWithoutExtension(project)!)];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Project_References_AreTheArrowsOfTheHouse(string room)
    {
        var references = Items(room, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

        Assert.Contains(room, Arrows.Keys);
        Assert.Empty(references.Except(Arrows[room]));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Project_Internals_AreOpenToItsTestsAlone(string room) =>
        Assert.Empty(Items(room, "InternalsVisibleTo").Except([$"{room}.Tests", "DutyGraph.Benchmarks"]));

    [Theory]
    [InlineData("DutyGraph.Core")]
    [InlineData("DutyGraph.Embedded")]
    public void Project_OfTheGraphItself_NeedsNoPackage(string room) => Assert.Empty(Items(room, "PackageReference"));

    [Fact]
    public void Core_Sources_DoNoInputOrOutput()
    {
        string[] doors = ["System.IO", "System.Net", "File.", "Directory.", "Console.", "HttpClient", "Process.", "Environment."];

        var opened = Repository.Sources()
            .Where(file => file.Contains("DutyGraph.Core", StringComparison.Ordinal))
            .SelectMany(file => File.ReadLines(file).Where(line => doors.Any(door => line.Contains(door, StringComparison.Ordinal))));

        Assert.Empty(opened);
    }

    private static IEnumerable<string> Projects() => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories);

    private static IEnumerable<string> Items(string room, string item) =>
        XDocument.Load(Projects().Single(project => Path.GetFileNameWithoutExtension(project) == room))
            .Descendants(item).Select(element => element.Attribute("Include")!.Value);

    /// <summary>A time limit makes an answer depend on how busy the machine is. Bound the input, or use RegexOptions.NonBacktracking.</summary>
    [Fact]
    public void Sources_RegularExpressions_HaveNoTimeLimit() =>
        Assert.DoesNotContain(Repository.Sources(), file => TimeLimit().IsMatch(File.ReadAllText(file)));

    [Theory]
    [InlineData("[GeneratedRegex(\"a,1\", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]", true)]
    [InlineData("[GeneratedRegex(\n    \"a\",\n    RegexOptions.ExplicitCapture,\n    250)]", true)]
    [InlineData("[GeneratedRegex(\"a\", RegexOptions.None, Milliseconds)]", true)]
    [InlineData("new Regex(pattern, RegexOptions.None, TimeSpan.FromSeconds(1))", true)]
    [InlineData("Regex.IsMatch(text,\n    pattern, RegexOptions.None, Patience)", true)]
    [InlineData("catch (RegexMatchTimeoutException late)", true)]
    [InlineData("[GeneratedRegex(\"a{1,2}\", RegexOptions.None, matchTimeoutMilliseconds: -1)]", false)]
    [InlineData("[GeneratedRegex(\"(?<a>,1)\", RegexOptions.ExplicitCapture, -1)]", false)]
    [InlineData("[GeneratedRegex(\"[,1]\")]", false)]
    [InlineData("new Regex(pattern, RegexOptions.NonBacktracking)", false)]
    public void TimeLimit_Source_IsFound(string source, bool expected) => Assert.Equal(expected, TimeLimit().IsMatch(source));

    // A third argument of a regular expression other than -1, or its exception.
    [GeneratedRegex(
        @"RegexMatchTimeoutException|(RegexOptions\.\w+(\s*\|\s*RegexOptions\.\w+)*,\s*|matchTimeoutMilliseconds:\s*)(?!-1\b|matchTimeoutMilliseconds:)[\w.]",
        RegexOptions.ExplicitCapture, -1)]
    private static partial Regex TimeLimit();
}

using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using DutyGraph.Core;

namespace DutyGraph.Neo4j.Tests.Statements;

/// <summary>Statements use labels, relationship types and properties as declared in Core. A misspelled name in Cypher causes no error but an empty
/// answer.</summary>
public sealed partial class CypherVocabularyTests
{
    private const int Milliseconds = 1000;

    private static readonly string Folder = Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", "cypher"));
    private static readonly HashSet<string> KnownLabels = [.. Constants(typeof(Labels)), .. Constants(typeof(StoredLabels))];
    private static readonly HashSet<string> KnownTypes = [.. Constants(typeof(Relationships)), .. Constants(typeof(StoredRelationships))];
    private static readonly HashSet<string> KnownProperties = [.. Constants(typeof(Properties)), .. Constants(typeof(StoredNames))];

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*.cypher", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Statement_Names_AreThoseOfTheVocabulary(string file)
    {
        var unknown = UnknownIn(File.ReadAllText(Path.Combine(Folder, file)));

        Assert.Empty(unknown);
    }

    [Theory]
    [InlineData("MATCH (duty:Dty) RETURN 1", "Dty")]
    [InlineData("MATCH (owner:Township|Countty) RETURN 1", "Countty")]
    [InlineData("MATCH (a)-[:HAS_DUTIES]->(b) RETURN 1", "HAS_DUTIES")]
    [InlineData("MATCH (a)<-[edge:CITES|SITES*0..3]-(b) RETURN 1", "SITES")]
    [InlineData("MATCH (duty:Duty {nummer: 1}) RETURN 1", "nummer")]
    [InlineData("MATCH (duty:Duty)-[:ASSISTS]->(department) RETURN department.nam", "nam")]
    [InlineData("MATCH ()-[assists:ASSISTS]->() RETURN assists.spot", "spot")]
    [InlineData("MATCH (duty:Duty) // duty.nothing (x:Nothing)\nRETURN duty.name, '(x:Nothing)', asked.nothing, collect({nothing: 1})", null)]
    public void UnknownIn_Statement_FindsWhatIsMisspelledAlone(string statement, string? misspelled) =>
        Assert.Equal(misspelled is null ? [] : [misspelled], UnknownIn(statement));

    [Fact]
    public void Check_FilesAndFields_NameEachOther() => CypherFiles.Check();

    private static IEnumerable<string> UnknownIn(string statement)
    {
        var text = NoNames().Replace(statement, "");
        var variables = Variables().Matches(text).SelectMany(match => match.Groups["name"].Captures).Select(capture => capture.Value).ToHashSet();
        return
        [
            .. LabelNames().Matches(text).SelectMany(Words).Where(name => !KnownLabels.Contains(name)),
            .. TypeNames().Matches(text).SelectMany(Words).Where(name => !KnownTypes.Contains(name)),
            .. MapKeys().Matches(text).SelectMany(match => match.Groups["name"].Captures).Select(key => key.Value).Where(key => !KnownProperties.Contains(key)),
            .. Accesses().Matches(text).Where(match => variables.Contains(match.Groups["variable"].Value))
                .Select(match => match.Groups["name"].Value).Where(name => !KnownProperties.Contains(name)),
        ];
    }

    private static IEnumerable<string> Words(Match match) =>
        match.Groups["names"].Value.Split(['|', '&', ':', '!', ' '], StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Constants(Type vocabulary) =>
        vocabulary.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    /// <summary>Matches comments and string literals.</summary>
    [GeneratedRegex(@"//[^\n]*|'[^']*'|^:param[^\n]*", RegexOptions.Multiline, Milliseconds)]
    private static partial Regex NoNames();

    /// <summary>Matches (duty:Duty, (owner:Township|Category.</summary>
    [GeneratedRegex(@"\(\w*:(?<names>[\w|&!: ]+)", RegexOptions.None, Milliseconds)]
    private static partial Regex LabelNames();

    /// <summary>Matches [:ASSISTS|RECLAIMED_BY*0..3, [edge:CITES.</summary>
    [GeneratedRegex(@"-\[\w*:(?<names>[\w|&!: ]+)", RegexOptions.None, Milliseconds)]
    private static partial Regex TypeNames();

    /// <summary>Matches the keys of (duty:Duty {id: …, list: …}).</summary>
    [GeneratedRegex(@"[(\[](\w+|\w*:[\w|]+)\s*\{\s*((?<name>\w+)\s*:[^,}]*,?\s*)+\}", RegexOptions.ExplicitCapture, Milliseconds)]
    private static partial Regex MapKeys();

    /// <summary>Matches variables of nodes and relationships: with a label or type, or at the end of an arrow.</summary>
    [GeneratedRegex(@"[(\[](?<name>\w+):|-\[(?<name>\w+)\]|\((?<name>\w+)\)<?-|->?\((?<name>\w+)\)|FOR \((?<name>\w+):", RegexOptions.None, Milliseconds)]
    private static partial Regex Variables();

    [GeneratedRegex(@"(?<![\w.$])(?<variable>\w+)\.(?<name>\w+)\b(?!\s*[(.])", RegexOptions.None, Milliseconds)]
    private static partial Regex Accesses();
}

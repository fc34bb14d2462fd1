using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace DutyGraph.Neo4j.Tests.Cookbook;

/// <summary>A file of <c>cypher/cookbook</c>: comments (the question in Chinese and English, the answer on the five lists), parameters, one
/// statement.</summary>
internal sealed partial class CookbookFile
{
    private const string AnswerFollows = "// 五份清单的答案 The answer on the five lists:";

    private readonly string[] _lines;

    public CookbookFile(string name) => _lines = File.ReadAllLines(Path.Combine(Folder, name));

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    /// <summary>The question: one line in Chinese and one in English.</summary>
    public (string Chinese, string English) Question => (_lines[0], _lines[1]);

    /// <summary>The names of the parameters, and the Cypher expressions of their values.</summary>
    public IEnumerable<(string Name, string Value)> Parameters =>
        _lines.Select(line => Parameter().Match(line)).Where(match => match.Success).Select(match => (match.Groups["name"].Value, match.Groups["value"].Value));

    public string Statement =>
        string.Join('\n', _lines.Where(line => !line.StartsWith("//", StringComparison.Ordinal) && !Parameter().IsMatch(line))).Trim().TrimEnd(';');

    /// <summary>The columns and rows of the answer as written in the file.</summary>
    public IEnumerable<string> Answer =>
        _lines.SkipWhile(line => line != AnswerFollows).Skip(1).TakeWhile(line => line.StartsWith("// ", StringComparison.Ordinal)).Select(line => line[3..]);

    private static string Folder => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "cypher", "cookbook"));

    /// <summary>Formats a row as the files do.</summary>
    public static string Tell(IEnumerable<object?> row) => string.Join(" | ", row.Select(Cell));

    private static string Cell(object? value) => value switch
    {
        null or object?[] { Length: 0 } => "–",
        object?[] many => string.Join('、', many.Select(Cell)),
        _ => $"{value}",
    };

    private static string Here([CallerFilePath] string path = "") => path;

    [GeneratedRegex("^:param (?<name>\\w+) => (?<value>.*);$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Parameter();
}

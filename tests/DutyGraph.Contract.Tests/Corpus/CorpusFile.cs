using System.Text.RegularExpressions;

namespace DutyGraph.Contract.Tests.Corpus;

/// <summary>A file with operations.</summary>
/// <param name="Name">Its name, without folder and extension.</param>
/// <param name="Document">Its text.</param>
internal sealed partial record CorpusFile(string Name, string Document)
{
    /// <summary>All files.</summary>
    public static readonly IReadOnlyList<CorpusFile> All =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Corpus"), "*.graphql").Order(StringComparer.Ordinal)
            .Select(path => new CorpusFile(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path))),
    ];

    /// <summary>The operations, each with the variable for the cursor of the next page: after, before, or none.</summary>
    public IEnumerable<(string Operation, string Cursor)> Operations =>
        Operation().Matches(Document).Select(match => (match.Groups["name"].Value, match.Groups["cursor"].Value));

    /// <summary>Returns the request for one operation of the file.</summary>
    /// <param name="operation">Its name.</param>
    /// <param name="cursor">The variable for the cursor; empty for none.</param>
    /// <param name="at">Its value; null for the first page.</param>
    public object Request(string operation, string cursor, string? at) =>
        new { query = Document, operationName = operation, variables = cursor.Length == 0 ? [] : new Dictionary<string, string?> { [cursor] = at } };

    [GeneratedRegex(@"^query (?<name>\w+)(\(\$(?<cursor>\w+))?", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Operation();
}

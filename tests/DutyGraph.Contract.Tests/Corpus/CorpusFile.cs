using System.Text.RegularExpressions;

namespace DutyGraph.Contract.Tests.Corpus;

/// <summary>A file of operations.</summary>
/// <param name="Name">Its name, without folder and ending.</param>
/// <param name="Document">Its text.</param>
internal sealed partial record CorpusFile(string Name, string Document)
{
    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<CorpusFile> All =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Corpus"), "*.graphql").Order(StringComparer.Ordinal)
            .Select(path => new CorpusFile(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path))),
    ];

    /// <summary>The operations, with the variable that says where the next page begins: after, before, or none.</summary>
    public IEnumerable<(string Operation, string Cursor)> Operations =>
        Operation().Matches(Document).Select(match => (match.Groups["name"].Value, match.Groups["cursor"].Value));

    /// <summary>One operation, with the fragments that it spreads.</summary>
    /// <remarks>A file as a whole is no valid request of one operation that leaves a fragment unused; GraphQL counts all operations of the document.</remarks>
    public object Request(string operation, string cursor, string? at) =>
        new { query = Document, operationName = operation, variables = cursor.Length == 0 ? [] : new Dictionary<string, string?> { [cursor] = at } };

    [GeneratedRegex(@"^query (?<name>\w+)(\(\$(?<cursor>\w+))?", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Operation();
}

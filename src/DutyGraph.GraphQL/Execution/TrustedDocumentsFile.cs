using System.Text.Json;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.GraphQL.Validation;

namespace DutyGraph.GraphQL.Execution;

/// <summary>
/// Reads the file of trusted documents that the compilers of Relay and GraphQL Code Generator write with SHA-256: one JSON object that maps hashes to
/// documents. A key may start with <c>sha256:</c>, as with the generator's client preset.
/// </summary>
public static class TrustedDocumentsFile
{
    private const string Algorithm = "sha256:";

    /// <summary>Returns all problems of a file: it cannot be read, a hash does not match its document, a document does not parse or is invalid.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="schema">The schema for validation.</param>
    /// <param name="options">Limits for the parser and validation.</param>
    public static IReadOnlyList<TrustedDocumentFault> Check(string path, Schema schema, GraphQLServerOptions options)
    {
        var faults = new List<TrustedDocumentFault>();
        foreach (var (hash, text) in Read(path, faults))
        {
            var errors = Parser.TryParse(text, out var document, out var error, options.Parser)
                ? DocumentValidator.Validate(schema, document, options.Validation)
                : [error];
            if (!errors.IsEmpty)
            {
                faults.Add(new(path, hash, string.Join(' ', errors.Select(wrong => $"{wrong.Message} ({string.Join(", ", wrong.Locations)})"))));
            }
        }

        return faults;
    }

    /// <summary>Returns the documents by their hashes, in lower case; empty if no path is given.</summary>
    /// <param name="path">The path of the file; may be null.</param>
    /// <param name="faults">Receives all problems.</param>
    internal static IReadOnlyDictionary<string, string> Read(string? path, List<TrustedDocumentFault> faults)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        if (path is null)
        {
            return known;
        }

        try
        {
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string?>>(File.ReadAllBytes(path)) ?? [])
            {
                var hash = key.StartsWith(Algorithm, StringComparison.OrdinalIgnoreCase) ? key[Algorithm.Length..] : key;
                if (text is null || !string.Equals(hash, TrustedDocuments.HashOf(text), StringComparison.OrdinalIgnoreCase))
                {
                    faults.Add(new(path, key, "The key is not the SHA-256 of its document."));
                }
                else
                {
                    known[hash.ToLowerInvariant()] = text;
                }
            }
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            faults.Add(new(path, null, $"The file cannot be read. {e.Message}"));
        }

        return known;
    }
}

/// <summary>A problem of a trusted documents file or of one of its documents.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Hash">The key of the document; null for a problem of the file itself.</param>
/// <param name="Message">The problem, in English.</param>
public sealed record TrustedDocumentFault(string File, string? Hash, string Message)
{
    /// <summary>Returns the message preceded by file and hash.</summary>
    public override string ToString() => Hash is null ? $"'{File}': {Message}" : $"'{Hash}' in '{File}': {Message}";
}

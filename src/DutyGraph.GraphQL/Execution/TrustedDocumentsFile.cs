using System.Text.Json;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.GraphQL.Validation;

namespace DutyGraph.GraphQL.Execution;

/// <summary>
/// The file of trusted documents, as Relay's and GraphQL Code Generator's compilers write it with SHA-256: one JSON object, the hashes its keys and the texts
/// its values. A key may say how it was made: <c>sha256:</c> before the hash, as the generator's client preset writes it.
/// </summary>
public static class TrustedDocumentsFile
{
    private const string Algorithm = "sha256:";

    /// <summary>All that is wrong with a file: it cannot be read, a hash is not its document's, a document does not parse or is not valid.</summary>
    /// <param name="path">Of the file.</param>
    /// <param name="schema">What the documents ask.</param>
    /// <param name="options">What they may ask for.</param>
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

    /// <summary>The documents by their hashes, in lower case; none where no file is named.</summary>
    /// <param name="path">Of the file.</param>
    /// <param name="faults">Takes all that is wrong with it.</param>
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

/// <summary>What is wrong with a file of trusted documents, or with one of them.</summary>
/// <param name="File">Its path.</param>
/// <param name="Hash">The document's key; null where the file itself is wrong.</param>
/// <param name="Message">What was found, in English.</param>
public sealed record TrustedDocumentFault(string File, string? Hash, string Message)
{
    /// <summary>The message with its place before it.</summary>
    public override string ToString() => Hash is null ? $"'{File}': {Message}" : $"'{Hash}' in '{File}': {Message}";
}

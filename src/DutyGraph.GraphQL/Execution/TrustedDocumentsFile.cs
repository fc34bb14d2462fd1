using System.Text.Json;
using Microsoft.Extensions.Options;

namespace DutyGraph.GraphQL.Execution;

/// <summary>
/// Reads the file of trusted documents, as Relay's and GraphQL Code Generator's compilers write it with SHA-256: one JSON object, the hashes its keys and the texts its values.
/// </summary>
internal sealed class TrustedDocumentsFile : IValidateOptions<GraphQLServerOptions>
{
    /// <summary>The documents by their hashes, in lower case; none where no file is named.</summary>
    /// <param name="path">Of the file.</param>
    /// <param name="faults">Takes all that is wrong with it.</param>
    public static IReadOnlyDictionary<string, string> Read(string? path, List<string> faults)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        if (path is null)
        {
            return known;
        }

        try
        {
            foreach (var (hash, text) in JsonSerializer.Deserialize<Dictionary<string, string?>>(File.ReadAllBytes(path)) ?? [])
            {
                if (text is null || !string.Equals(hash, TrustedDocuments.HashOf(text), StringComparison.OrdinalIgnoreCase))
                {
                    faults.Add($"TrustedDocuments: '{hash}' in '{path}' is not the SHA-256 of its document.");
                }
                else
                {
                    known[hash.ToLowerInvariant()] = text;
                }
            }
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            faults.Add($"TrustedDocuments: '{path}' cannot be read. {e.Message}");
        }

        return known;
    }

    public ValidateOptionsResult Validate(string? name, GraphQLServerOptions options)
    {
        var faults = new List<string>();
        Read(options.TrustedDocuments, faults);
        if (options is { TrustedDocumentsOnly: true, TrustedDocuments: null })
        {
            faults.Add("TrustedDocumentsOnly: nothing would run, since TrustedDocuments names no file.");
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}

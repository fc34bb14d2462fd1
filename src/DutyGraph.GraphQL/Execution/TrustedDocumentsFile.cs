using System.Collections.Immutable;
using System.Text.Json;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.GraphQL.Validation;
using Microsoft.Extensions.Options;

namespace DutyGraph.GraphQL.Execution;

/// <summary>
/// The file of trusted documents that the compilers of Relay and GraphQL Code Generator write with SHA-256: one JSON object that maps hashes to documents. A
/// key may start with <c>sha256:</c>, as with the generator's client preset. It is read and validated once, at startup, so that invalid documents are found
/// before a client uses them.
/// </summary>
/// <param name="schema">The schema for validation.</param>
public sealed class TrustedDocumentsFile(Schema schema) : IValidateOptions<GraphQLServerOptions>
{
    private const string Algorithm = "sha256:";

    private readonly Lock _lock = new();
    private ReadFile? _read;

    /// <summary>
    /// Returns all problems of the options about trusted documents: the file cannot be read, a hash does not match its document, a document does not parse or
    /// is invalid, or only trusted documents are executed and there is no file.
    /// </summary>
    public IReadOnlyList<TrustedDocumentFault> Check(GraphQLServerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options is { TrustedDocumentsOnly: true, TrustedDocuments: null }
            ? [new(nameof(options.TrustedDocumentsOnly), new("须同时指定 TrustedDocuments。", "needs TrustedDocuments."))]
            : Read(options).Faults;
    }

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, GraphQLServerOptions options)
    {
        var faults = Check(options);
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults.Select(fault => fault.ToString()));
    }

    /// <summary>Returns the valid documents by their hashes, in lower case; empty if no file is given.</summary>
    internal IReadOnlyDictionary<string, string> Documents(GraphQLServerOptions options) => Read(options).Documents;

    private ReadFile Read(GraphQLServerOptions options)
    {
        lock (_lock)
        {
            var source = (options.TrustedDocuments, options.Parser, options.Validation);
            if (_read is null || _read.Source != source)
            {
                _read = new ReadFile(source, schema);
            }

            return _read;
        }
    }

    /// <summary>The content of a file for given limits.</summary>
    private sealed class ReadFile
    {
        private readonly Dictionary<string, string> _documents = new(StringComparer.Ordinal);
        private readonly List<TrustedDocumentFault> _faults = [];

        public ReadFile((string? File, ParserOptions Parser, ValidationOptions Validation) source, Schema schema)
        {
            Source = source;
            foreach (var (key, text) in source.File is null ? [] : Parse(source.File))
            {
                var hash = key.StartsWith(Algorithm, StringComparison.OrdinalIgnoreCase) ? key[Algorithm.Length..] : key;
                if (text is null || !string.Equals(hash, TrustedDocuments.HashOf(text), StringComparison.OrdinalIgnoreCase))
                {
                    Add(key, new("键不是其文档的 SHA-256。", "The key is not the SHA-256 of its document."));
                }
                else if (Errors(text, schema) is { Length: > 0 } errors)
                {
                    Add(hash, new(
                        string.Concat(errors.Select(error => $"（{string.Join("、", error.Locations)}）{error.Text.Chinese}")),
                        string.Join(' ', errors.Select(error => $"{error.Message} ({string.Join(", ", error.Locations)})"))));
                }
                else
                {
                    _documents[hash.ToLowerInvariant()] = text;
                }
            }
        }

        public (string? File, ParserOptions Parser, ValidationOptions Validation) Source { get; }

        public IReadOnlyDictionary<string, string> Documents => _documents;

        public IReadOnlyList<TrustedDocumentFault> Faults => _faults;

        private Dictionary<string, string?> Parse(string file)
        {
            try
            {
                return JsonSerializer.Deserialize<Dictionary<string, string?>>(File.ReadAllBytes(file)) ?? [];
            }
            catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
            {
                _faults.Add(new(nameof(GraphQLServerOptions.TrustedDocuments), new(
                    $"所指文件读不了：{file}（{e.Message}）。", $"names a file that cannot be read, '{file}': {e.Message}")));
                return [];
            }
        }

        private ImmutableArray<DocumentError> Errors(string text, Schema schema) => Parser.TryParse(text, out var document, out var error, Source.Parser)
            ? DocumentValidator.Validate(schema, document, Source.Validation)
            : [error];

        private void Add(string hash, ErrorText text) => _faults.Add(new(nameof(GraphQLServerOptions.TrustedDocuments), new(
            $"中的文档 {hash} 有误（{Source.File}）：{text.Chinese}", $"has a wrong document {hash} in '{Source.File}': {text.English}")));
    }
}

/// <summary>A problem of the options about trusted documents.</summary>
/// <param name="Option">The name of the option.</param>
/// <param name="Text">The problem, in a sentence that begins with the name of the option.</param>
public sealed record TrustedDocumentFault(string Option, ErrorText Text)
{
    /// <summary>Returns the whole sentence in English.</summary>
    public override string ToString() => $"{Option} {Text.English}";
}

using System.ComponentModel.DataAnnotations;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.Validation;
using Microsoft.Extensions.Options;

namespace DutyGraph.GraphQL;

/// <summary>How the server treats requests. Checked at start.</summary>
public sealed class GraphQLServerOptions
{
    /// <summary>Bytes of a request: its body, or its query string. Default 128 KiB.</summary>
    [Range(1, 100 * 1024 * 1024)]
    public int MaxRequestBytes { get; set; } = 128 * 1024;

    /// <summary>Documents that are kept parsed, validated and planned. Default 1,000.</summary>
    [Range(2, 1_000_000)]
    public int CachedDocuments { get; set; } = 1_000;

    /// <summary>Characters of the documents that are kept. Default 16 Mi.</summary>
    [Range(2, 1 << 30)]
    public int CachedCharacters { get; set; } = 16 * 1024 * 1024;

    /// <summary>Whether clients see message and stack of exceptions that no resolver foresaw. Default false; for development only.</summary>
    public bool IncludeExceptionDetails { get; set; }

    /// <summary>How much of a document the parser takes.</summary>
    [ValidateObjectMembers]
    public ParserOptions Parser { get; set; } = ParserOptions.Default;

    /// <summary>How much one operation may ask for.</summary>
    [ValidateObjectMembers]
    public ValidationOptions Validation { get; set; } = ValidationOptions.Default;
}

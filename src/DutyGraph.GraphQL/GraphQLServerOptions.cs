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

    /// <summary>Bytes of an answer. Default 16 MiB. A larger one is refused (<see cref="ErrorCodes.ResponseTooLarge"/>) once it has grown so far.</summary>
    [Range(1024, 1 << 30)]
    public int MaxResponseBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>Bytes of the variables of a request, as JSON. Default 64 KiB.</summary>
    [Range(2, 100 * 1024 * 1024)]
    public int MaxVariablesBytes { get; set; } = 64 * 1024;

    /// <summary>Seconds from the first byte of a request to its answer, waiting included. Default 30; null where the host sets its own limit.</summary>
    [Range(1, 3600)]
    public int? MaxRequestSeconds { get; set; } = 30;

    /// <summary>Requests that are executed at one time. Default 256.</summary>
    [Range(1, 100_000)]
    public int MaxConcurrentRequests { get; set; } = 256;

    /// <summary>Requests that wait, first come first served, while as many as may be are executed; the next one is refused. Default 1,024.</summary>
    [Range(0, 100_000)]
    public int MaxQueuedRequests { get; set; } = 1_024;

    /// <summary>Documents that are kept parsed, validated and planned. Default 1,000.</summary>
    [Range(2, 1_000_000)]
    public int CachedDocuments { get; set; } = 1_000;

    /// <summary>Characters of the documents that are kept. Default 16 Mi.</summary>
    [Range(2, 1 << 30)]
    public int CachedCharacters { get; set; } = 16 * 1024 * 1024;

    /// <summary>
    /// Bytes of what the schema told of itself that are kept, to be told again: <c>__schema</c> and <c>__type</c> of a document. Default 4 MiB.
    /// </summary>
    [Range(0, 1 << 30)]
    public int CachedIntrospectionBytes { get; set; } = 4 * 1024 * 1024;

    /// <summary>
    /// File of the documents that are trusted, read at start: a JSON object of texts by their SHA-256 in hexadecimal, each of them valid. Clients may send the
    /// hash alone, as with Apollo's persisted queries. A relative path is taken from the working directory. Default null: none.
    /// </summary>
    public string? TrustedDocuments { get; set; }

    /// <summary>Whether only the documents of <see cref="TrustedDocuments"/> run. Default false.</summary>
    public bool TrustedDocumentsOnly { get; set; }

    /// <summary>How much of a document the parser takes.</summary>
    [ValidateObjectMembers]
    public ParserOptions Parser { get; set; } = ParserOptions.Default;

    /// <summary>How much one operation may ask for.</summary>
    [ValidateObjectMembers]
    public ValidationOptions Validation { get; set; } = ValidationOptions.Default;
}

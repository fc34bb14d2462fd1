using System.ComponentModel.DataAnnotations;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.Validation;
using Microsoft.Extensions.Options;

namespace DutyGraph.GraphQL;

/// <summary>Settings of the GraphQL server. Validated at startup.</summary>
public sealed class GraphQLServerOptions
{
    /// <summary>The greatest size of a request (body or query string) in bytes. Default 128 KiB.</summary>
    [Range(1, 100 * 1024 * 1024)]
    public int MaxRequestBytes { get; set; } = 128 * 1024;

    /// <summary>The greatest size of an answer in bytes. Default 16 MiB. A larger answer becomes an error (<see cref="ErrorCodes.ResponseTooLarge"/>) when it
    /// reaches the limit.</summary>
    [Range(1024, 1 << 30)]
    public int MaxResponseBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>The greatest size of a request's variables, as JSON, in bytes. Default 64 KiB.</summary>
    [Range(2, 100 * 1024 * 1024)]
    public int MaxVariablesBytes { get; set; } = 64 * 1024;

    /// <summary>The timeout of a request in seconds, including time in the queue. Default 30; null if the host sets its own limit.</summary>
    [Range(1, 3600)]
    public int? MaxRequestSeconds { get; set; } = 30;

    /// <summary>The number of requests executed concurrently. Default 256.</summary>
    [Range(1, 100_000)]
    public int MaxConcurrentRequests { get; set; } = 256;

    /// <summary>The length of the queue (first in, first out) for requests above <see cref="MaxConcurrentRequests"/>. Requests beyond it are refused. Default
    /// 1,024.</summary>
    [Range(0, 100_000)]
    public int MaxQueuedRequests { get; set; } = 1_024;

    /// <summary>The number of documents cached in parsed, validated and planned form. Default 1,000.</summary>
    [Range(2, 1_000_000)]
    public int CachedDocuments { get; set; } = 1_000;

    /// <summary>The total length of cached documents in characters. Default 16 Mi.</summary>
    [Range(2, 1 << 30)]
    public int CachedCharacters { get; set; } = 16 * 1024 * 1024;

    /// <summary>
    /// The total size of cached introspection answers (<c>__schema</c> and <c>__type</c>) in bytes. Default 4 MiB.
    /// </summary>
    [Range(0, 1 << 30)]
    public int CachedIntrospectionBytes { get; set; } = 4 * 1024 * 1024;

    /// <summary>
    /// The file of trusted documents, read at startup: a JSON object that maps SHA-256 hashes in hexadecimal to documents, all of them valid. Clients may
    /// then send only the hash, as with Apollo's persisted queries. Relative paths start at the working directory. Default null: no trusted documents.
    /// </summary>
    public string? TrustedDocuments { get; set; }

    /// <summary>Whether only documents in <see cref="TrustedDocuments"/> are executed. Default false.</summary>
    public bool TrustedDocumentsOnly { get; set; }

    /// <summary>The languages of the library's own messages. Those of resolvers are sent as they are. Default English.</summary>
    public ErrorLanguages ErrorLanguages { get; set; }

    /// <summary>Limits of the parser.</summary>
    [ValidateObjectMembers]
    public ParserOptions Parser { get; set; } = ParserOptions.Default;

    /// <summary>Limits of an operation.</summary>
    [ValidateObjectMembers]
    public ValidationOptions Validation { get; set; } = ValidationOptions.Default;
}

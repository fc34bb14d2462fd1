using System.ComponentModel.DataAnnotations;
using DutyGraph.Import;

namespace DutyGraph.Server.Hosting;

/// <summary>The settings of the service: section <c>DutyGraph</c> of the configuration, in the environment for example <c>DutyGraph__Import</c>.</summary>
public sealed class ServiceOptions : IValidatableObject
{
    /// <summary>The name of the configuration section.</summary>
    public const string Section = "DutyGraph";

    /// <summary>
    /// The folder to import: its <c>sources/</c> and <c>corrections/</c>. Missing reference tables are taken from our own. Default: our own <c>import/</c>.
    /// </summary>
    [ExistingImportFolder]
    public string Import { get; set; } = ImportFolder.Own;

    /// <summary>The language of the log: zh or en. Default: by the locale, see <see cref="Core.Languages.OfLocale"/>.</summary>
    public string? Language { get; set; }

    /// <summary>The store of the graph. Default: in memory. Neo4j has its own options: <see cref="Neo4j.Neo4jOptions"/>.</summary>
    public StoreKind Store { get; set; } = StoreKind.Embedded;

    /// <summary>
    /// Whether to write documents of the import folder that the graph in Neo4j does not have, at start. Default: true. If false, the graph must be loaded by
    /// another program. The graph in memory requires true.
    /// </summary>
    public bool ImportAtStart { get; set; } = true;

    /// <summary>Timeout of a request, in seconds, 1 to 300. Default: 30.</summary>
    [Range(1, 300, ErrorMessage = "{0} 须在 {1} 到 {2} 秒之间。 {0} must be {1} to {2} seconds.")]
    public int RequestSeconds { get; set; } = 30;

    /// <summary>Maximum size of a request body, in bytes, 1 KiB to 32 MiB. Default: 1 MiB.</summary>
    [Range(1024, 32 * 1024 * 1024, ErrorMessage = "{0} 须在 {1} 到 {2} 字节之间。 {0} must be {1} to {2} bytes.")]
    public int RequestBytes { get; set; } = 1024 * 1024;

    /// <summary>Maximum size of an answer, in bytes, 64 KiB to 1 GiB. Default: 16 MiB.</summary>
    [Range(64 * 1024, 1024 * 1024 * 1024, ErrorMessage = "{0} 须在 {1} 到 {2} 字节之间。 {0} must be {1} to {2} bytes.")]
    public int ResponseBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>
    /// Maximum cost of a query, 100 to 1,000,000,000. The cost is estimated before the query runs: about the number of objects in the answer, for the requested
    /// page sizes. Default: 50,000, two pages of 500 duties with everything around them.
    /// </summary>
    [Range(100, 1_000_000_000, ErrorMessage = "{0} 须在 {1} 到 {2} 之间。 {0} must be {1} to {2}.")]
    public int RequestCost { get; set; } = 50_000;

    /// <summary>Maximum number of requests that run at the same time, 1 to 10,000; 1,024 more wait. Default: 256.</summary>
    [Range(1, 10_000, ErrorMessage = "{0} 须在 {1} 到 {2} 之间。 {0} must be {1} to {2}.")]
    public int ConcurrentRequests { get; set; } = 256;

    /// <summary>
    /// Maximum number of API and export requests of one client in a minute, 1 to 10,000,000; further ones get 429. A client is an address, or a /64 network of
    /// IPv6. Requests from this machine are not limited: behind a proxy that is not in <see cref="KnownProxies"/>, all clients would count as one. Default:
    /// 6,000.
    /// </summary>
    [Range(1, 10_000_000, ErrorMessage = "{0} 须在 {1} 到 {2} 之间。 {0} must be {1} to {2}.")]
    public int ClientRequestsPerMinute { get; set; } = 6_000;

    /// <summary>
    /// Trusted proxies in front of the service, whose <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c> are used: addresses or networks (10.0.0.0/8),
    /// separated by commas. Default: none; the headers are ignored.
    /// </summary>
    [Networks]
    public string? KnownProxies { get; set; }

    /// <summary>Whether clients may use introspection, and errors suggest names similar to an unknown one. Default: true.</summary>
    public bool Introspection { get; set; } = true;

    /// <summary>
    /// The file of trusted documents, which clients may name by SHA-256: a JSON object from hash to text. Each document is validated against the schema at
    /// start. Default: none.
    /// </summary>
    public string? TrustedDocuments { get; set; }

    /// <summary>Whether only trusted documents are executed. Default: false.</summary>
    public bool TrustedDocumentsOnly { get; set; }

    /// <inheritdoc/>
    IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext validationContext)
    {
        if (Store == StoreKind.Embedded && !ImportAtStart)
        {
            yield return new(
                "ImportAtStart 只有在 Store 为 neo4j 时才能是 false：内存中的图只有导入的内容。 "
                + "ImportAtStart can be false only where Store is neo4j: the graph in memory is what is imported.",
                [nameof(ImportAtStart)]);
        }
    }
}

/// <summary>The store of the graph.</summary>
public enum StoreKind
{
    /// <summary>In memory, imported again at each start.</summary>
    Embedded,

    /// <summary>In Neo4j.</summary>
    Neo4j,
}

using System.ComponentModel.DataAnnotations;
using DutyGraph.Import;

namespace DutyGraph.Server.Hosting;

/// <summary>What an operator may set, in the section <c>DutyGraph</c> of the configuration: <c>DutyGraph__Import</c> in the environment.</summary>
public sealed class ServiceOptions : IValidatableObject
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "DutyGraph";

    /// <summary>
    /// The folder to read: its <c>sources/</c> and <c>corrections/</c>; reference tables that it lacks are ours. Default: our own <c>import/</c>.
    /// </summary>
    [ExistingImportFolder]
    public string Import { get; set; } = ImportFolder.Own;

    /// <summary>Where the graph is kept. Default: in memory. Neo4j has options of its own: <see cref="Neo4j.Neo4jOptions"/>.</summary>
    public StoreKind Store { get; set; } = StoreKind.Embedded;

    /// <summary>
    /// Whether a start writes what the import folder holds and the graph in Neo4j lacks. Default: true. Without it, the graph is as others load it. The graph in memory holds nothing else.
    /// </summary>
    public bool ImportAtStart { get; set; } = true;

    /// <summary>How long a request may take, in seconds, 1 to 300. Default: 30.</summary>
    [Range(1, 300, ErrorMessage = "{0} 须在 {1} 到 {2} 秒之间。 {0} must be {1} to {2} seconds.")]
    public int RequestSeconds { get; set; } = 30;

    /// <summary>How large the body of a request may be, in bytes, 1 KiB to 32 MiB. Default: 1 MiB.</summary>
    [Range(1024, 32 * 1024 * 1024, ErrorMessage = "{0} 须在 {1} 到 {2} 字节之间。 {0} must be {1} to {2} bytes.")]
    public int RequestBytes { get; set; } = 1024 * 1024;

    /// <summary>How large an answer may be, in bytes, 64 KiB to 1 GiB. Default: 16 MiB.</summary>
    [Range(64 * 1024, 1024 * 1024 * 1024, ErrorMessage = "{0} 须在 {1} 到 {2} 字节之间。 {0} must be {1} to {2} bytes.")]
    public int ResponseBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>
    /// What a query may cost, priced before it runs: about how many objects it may answer, with the sizes of its pages as they are asked for. 100 to 1,000,000,000.
    /// Default: 50,000, two pages of 500 duties with all that they name.
    /// </summary>
    [Range(100, 1_000_000_000, ErrorMessage = "{0} 须在 {1} 到 {2} 之间。 {0} must be {1} to {2}.")]
    public int RequestCost { get; set; } = 50_000;

    /// <summary>How many requests are executed at one time, 1 to 10,000; the next 1,024 wait. Default: 256.</summary>
    [Range(1, 10_000, ErrorMessage = "{0} 须在 {1} 到 {2} 之间。 {0} must be {1} to {2}.")]
    public int ConcurrentRequests { get; set; } = 256;

    /// <summary>
    /// How many requests of the API and exports one client may send in a minute, 1 to 10,000,000; the next is 429. A client is an address, of IPv6 a /64 network.
    /// Those on this machine are not counted: behind a proxy that is none of <see cref="KnownProxies"/> all clients would be one. Default: 6,000.
    /// </summary>
    [Range(1, 10_000_000, ErrorMessage = "{0} 须在 {1} 到 {2} 之间。 {0} must be {1} to {2}.")]
    public int ClientRequestsPerMinute { get; set; } = 6_000;

    /// <summary>
    /// The proxies before the service, whose <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c> are believed: addresses or networks (10.0.0.0/8), with commas.
    /// Default: none, and the headers are ignored.
    /// </summary>
    [Networks]
    public string? KnownProxies { get; set; }

    /// <summary>Whether the schema tells of itself, and errors what is close to an unknown name. Default: it does.</summary>
    public bool Introspection { get; set; } = true;

    /// <summary>
    /// The file of documents that clients may name by SHA-256: a JSON object, hash to text. Each is held against the schema at start. Default: none.
    /// </summary>
    public string? TrustedDocuments { get; set; }

    /// <summary>Whether no other documents run. Default: they do.</summary>
    public bool TrustedDocumentsOnly { get; set; }

    /// <inheritdoc/>
    IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext validationContext)
    {
        if (Store == StoreKind.Embedded && !ImportAtStart)
        {
            yield return new(
                "ImportAtStart 只有在 Store 为 neo4j 时才能是 false：内存中的图只有导入的内容。 ImportAtStart can be false only where Store is neo4j: the graph in memory is what is imported.",
                [nameof(ImportAtStart)]);
        }
    }
}

/// <summary>Where the graph is kept.</summary>
public enum StoreKind
{
    /// <summary>In memory, read anew at each start.</summary>
    Embedded,

    /// <summary>In Neo4j.</summary>
    Neo4j,
}

using System.ComponentModel.DataAnnotations;

namespace DutyGraph.Neo4j;

/// <summary>
/// Where Neo4j is and how it is asked, in the section <c>DutyGraph:Neo4j</c> of the configuration: <c>DutyGraph__Neo4j__Url</c> in the environment.
/// </summary>
public sealed class Neo4jOptions : IValidatableObject
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "DutyGraph:Neo4j";

    private const string Seconds = "{0} 须在 {1} 到 {2} 秒之间。 {0} must be {1} to {2} seconds.";
    private const string Number = "{0} 须在 {1} 到 {2} 之间。 {0} must be {1} to {2}.";
    private const string Bytes = "{0} 须在 {1} 到 {2} 字节之间。 {0} must be {1} to {2} bytes.";

    /// <summary>
    /// The server: http:// or https:// with the port of its HTTP connector; in a build with the official driver also neo4j://, neo4j+s://, neo4j+ssc://,
    /// bolt://, bolt+s:// and bolt+ssc://. No credentials, path or query in it. Default: http://localhost:7474.
    /// </summary>
    [Neo4jUrl]
    public string Url { get; set; } = "http://localhost:7474";

    /// <summary>Who asks. Default: neo4j.</summary>
    public string User { get; set; } = "neo4j";

    /// <summary>The user's password. Either it or <see cref="Token"/> is set; neither, where the server's authentication is off.</summary>
    public string? Password { get; set; }

    /// <summary>A bearer token of a single sign-on, in place of user and password.</summary>
    public string? Token { get; set; }

    /// <summary>The database. Default: neo4j, the only one of the Community edition.</summary>
    [Required(ErrorMessage = "{0} 不能为空。 {0} must not be empty.")]
    [StringLength(63, ErrorMessage = "{0} 不能超过 {1} 个字符。 {0} must be {1} characters at most.")]
    public string Database { get; set; } = "neo4j";

    /// <summary>How long Neo4j may take for a statement that reads, in seconds, 1 to 600. Default: 10.</summary>
    [Range(1, 600, ErrorMessage = Seconds)]
    public int ReadStatementSeconds { get; set; } = 10;

    /// <summary>
    /// How long a read may take in all, waiting for its turn and trying again included, in seconds, 1 to 600. Default: 15, less than a request of the service
    /// may.
    /// </summary>
    [Range(1, 600, ErrorMessage = Seconds)]
    public int ReadSeconds { get; set; } = 15;

    /// <summary>How long Neo4j may take for a statement of a unit of writing, in seconds, 1 to 3,600. Default: 60.</summary>
    [Range(1, 3600, ErrorMessage = Seconds)]
    public int WriteStatementSeconds { get; set; } = 60;

    /// <summary>How long a unit of writing may take in all, all its statements and trying again included, in seconds, 1 to 3,600. Default: 300.</summary>
    [Range(1, 3600, ErrorMessage = Seconds)]
    public int WriteSeconds { get; set; } = 300;

    /// <summary>How many statements are in flight at most, 1 to 256. Default: 8: with more, a server on few cores answers fewer and later.</summary>
    [Range(1, 256, ErrorMessage = Number)]
    public int InFlight { get; set; } = 8;

    /// <summary>How many wait for their turn at most, 0 to 100,000; the next is refused at once. Default: 512.</summary>
    [Range(0, 100_000, ErrorMessage = Number)]
    public int Queue { get; set; } = 512;

    /// <summary>
    /// How old a cached answer may be, in seconds, 0 to 3,600; with 0 nothing is cached. Default: 1. A change that somebody else makes, in Neo4j Browser say, is
    /// seen that late at most.
    /// </summary>
    [Range(0, 3600, ErrorMessage = Seconds)]
    public int CacheSeconds { get; set; } = 1;

    /// <summary>How much memory cached answers may take, in bytes (estimated), 0 to 64 GiB. Default: 256 MiB.</summary>
    [Range(0, 64L * 1024 * 1024 * 1024, ErrorMessage = Bytes)]
    public long CacheBytes { get; set; } = 256L * 1024 * 1024;

    /// <summary>What is wrong with them, every violation at once; empty where nothing is. Values are named, but no credentials.</summary>
    public IReadOnlyList<string> Violations()
    {
        var violations = new List<ValidationResult>();
        Validator.TryValidateObject(this, new ValidationContext(this), violations, validateAllProperties: true);
        return [.. violations.Select(violation => $"{Section}:{violation.ErrorMessage}")];
    }

    /// <inheritdoc/>
    IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext validationContext)
    {
        if (Password is not null && Token is not null)
        {
            yield return new("Password 和 Token 只能设一个。 Only one of Password and Token may be set.", [nameof(Password), nameof(Token)]);
        }
    }
}

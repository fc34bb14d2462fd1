using System.ComponentModel.DataAnnotations;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>
/// The connection to Neo4j: section <c>DutyGraph:Neo4j</c> of the configuration, in the environment for example <c>DutyGraph__Neo4j__Url</c>.
/// </summary>
public sealed class Neo4jOptions : IValidatableObject
{
    /// <summary>The name of the configuration section.</summary>
    public const string Section = "DutyGraph:Neo4j";

    private const string Seconds = "{0} 须在 {1} 到 {2} 秒之间。 {0} must be {1} to {2} seconds.";
    private const string Number = "{0} 须在 {1} 到 {2} 之间。 {0} must be {1} to {2}.";
    private const string Bytes = "{0} 须在 {1} 到 {2} 字节之间。 {0} must be {1} to {2} bytes.";

    /// <summary>
    /// The URL of the server: http:// or https:// with the port of its HTTP connector; in a build with the official driver also neo4j://, neo4j+s://,
    /// neo4j+ssc://, bolt://, bolt+s:// and bolt+ssc://. Without credentials, path or query. Default: http://localhost:7474.
    /// </summary>
    [Neo4jUrl]
    public string Url { get; set; } = "http://localhost:7474";

    /// <summary>The user name. Default: neo4j.</summary>
    public string User { get; set; } = "neo4j";

    /// <summary>The user's password. Set this or <see cref="Token"/>, or neither if authentication is off on the server.</summary>
    public string? Password { get; set; }

    /// <summary>A bearer token of single sign-on, instead of user and password.</summary>
    public string? Token { get; set; }

    /// <summary>The name of the database. Default: neo4j, the only one in the Community edition.</summary>
    [Required(ErrorMessage = "{0} 不能为空。 {0} must not be empty.")]
    [StringLength(63, ErrorMessage = "{0} 不能超过 {1} 个字符。 {0} must be {1} characters at most.")]
    public string Database { get; set; } = "neo4j";

    /// <summary>Time limit of a reading statement in Neo4j, in seconds, 1 to 600. Default: 10.</summary>
    [Range(1, 600, ErrorMessage = Seconds)]
    public int ReadStatementSeconds { get; set; } = 10;

    /// <summary>
    /// Time limit of a read in all, with queueing and retries, in seconds, 1 to 600. Default: 15, less than the time limit of a request to the service.
    /// </summary>
    [Range(1, 600, ErrorMessage = Seconds)]
    public int ReadSeconds { get; set; } = 15;

    /// <summary>Time limit of a statement in a writing transaction, in seconds, 1 to 3,600. Default: 60.</summary>
    [Range(1, 3600, ErrorMessage = Seconds)]
    public int WriteStatementSeconds { get; set; } = 60;

    /// <summary>Time limit of a writing transaction, with all its statements and retries, in seconds, 1 to 3,600. Default: 300.</summary>
    [Range(1, 3600, ErrorMessage = Seconds)]
    public int WriteSeconds { get; set; } = 300;

    /// <summary>Maximum number of statements in flight, 1 to 256. Default: 8. With more, a server with few cores answers fewer statements, and later.</summary>
    [Range(1, 256, ErrorMessage = Number)]
    public int InFlight { get; set; } = 8;

    /// <summary>Maximum number of statements that wait in the queue, 0 to 100,000; further ones are refused at once. Default: 512.</summary>
    [Range(0, 100_000, ErrorMessage = Number)]
    public int Queue { get; set; } = 512;

    /// <summary>
    /// Maximum age of a cached answer, in seconds, 0 to 3,600; 0 turns the cache off. Default: 1. Changes by other programs, such as Neo4j Browser, are seen
    /// after at most this time.
    /// </summary>
    [Range(0, 3600, ErrorMessage = Seconds)]
    public int CacheSeconds { get; set; } = 1;

    /// <summary>Maximum memory of cached answers, in bytes (estimated), 0 to 64 GiB. Default: 256 MiB.</summary>
    [Range(0, 64L * 1024 * 1024 * 1024, ErrorMessage = Bytes)]
    public long CacheBytes { get; set; } = 256L * 1024 * 1024;

    /// <summary>Returns all violations of the bounds; empty if the options are valid. Messages contain values, but no credentials.</summary>
    public IReadOnlyList<BilingualText> Violations()
    {
        var violations = new List<ValidationResult>();
        Validator.TryValidateObject(this, new ValidationContext(this), violations, validateAllProperties: true);
        return
        [
            .. violations.Select(violation => BilingualText.Parse(violation.ErrorMessage!))
                .Select(text => new BilingualText($"{Section}:{text.Chinese}", $"{Section}:{text.English}")),
        ];
    }

    /// <inheritdoc/>
    IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext validationContext)
    {
        if (Password is not null && Token is not null)
        {
            yield return new("Password 和 Token 只能设一个。 Password and Token exclude each other.", [nameof(Password), nameof(Token)]);
        }
    }
}

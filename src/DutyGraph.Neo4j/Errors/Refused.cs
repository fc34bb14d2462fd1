namespace DutyGraph.Neo4j;

/// <summary>Neo4j does not accept the user and password, or the token.</summary>
/// <param name="code">Neo4j's code.</param>
/// <param name="reason">Neo4j's message.</param>
public sealed class Neo4jUnauthorisedException(string code, string reason) : Neo4jException(
    code,
    new(
        $"Neo4j 不认这个用户和密码（或令牌）：请检查 User、Password、Token。（{reason}）",
        $"Neo4j does not accept this user and password (or token): check User, Password and Token. {reason}"),
    canRetry: false);

/// <summary>The user lacks a permission.</summary>
/// <param name="code">Neo4j's code.</param>
/// <param name="reason">Neo4j's message.</param>
public sealed class Neo4jForbiddenException(string code, string reason) : Neo4jException(
    code,
    new(
        $"此用户无权这样做：请授予读、写和建索引的权限。（{reason}）",
        $"This user may not do it: grant it reading, writing and the making of indexes. {reason}"),
    canRetry: false);

/// <summary>The server has no database of the configured name.</summary>
/// <param name="code">Neo4j's code.</param>
/// <param name="reason">Neo4j's message.</param>
public sealed class Neo4jUnknownDatabaseException(string code, string reason) : Neo4jException(
    code,
    new(
        $"服务器上没有这个数据库：请检查 Database（社区版为 neo4j）。（{reason}）",
        $"The server has no such database: check Database (it is neo4j in the Community edition). {reason}"),
    canRetry: false);

/// <summary>The data to write break a constraint.</summary>
/// <param name="code">Neo4j's code.</param>
/// <param name="reason">Neo4j's message: the constraint and the values.</param>
public sealed class Neo4jConstraintException(string code, string reason) : Neo4jException(
    code,
    new($"数据与约束相抵触。（{reason}）", $"The data break a constraint: {reason}"),
    canRetry: false);

/// <summary>Neo4j rejected the statement. The statements are ours, so this is a bug of the program.</summary>
/// <param name="code">Neo4j's code.</param>
/// <param name="statement">The file of the statement.</param>
/// <param name="reason">Neo4j's message.</param>
public sealed class Neo4jStatementException(string code, string statement, string reason) : Neo4jException(
    code,
    new(
        $"Neo4j 不接受语句 cypher/{statement}.cypher，这是程序的错误。（{reason}）",
        $"Neo4j refused the statement cypher/{statement}.cypher, which is a fault of the program: {reason}"),
    canRetry: false)
{
    /// <summary>The file of the statement, without the folder <c>cypher/</c> and the ending.</summary>
    public string Statement { get; } = statement;
}

/// <summary>Neo4j failed internally, or somebody ended the statement on the server.</summary>
/// <param name="code">Neo4j's code.</param>
/// <param name="statement">The file of the statement.</param>
/// <param name="reason">Neo4j's message.</param>
public sealed class Neo4jFailedException(string code, string statement, string reason) : Neo4jException(
    code,
    new(
        $"Neo4j 没有执行完 cypher/{statement}.cypher：详见 Neo4j 的日志。（{reason}）",
        $"Neo4j did not run cypher/{statement}.cypher to its end; its log says more: {reason}"),
    canRetry: false);

/// <summary>The server at the address is not Neo4j's Query API.</summary>
/// <param name="server">The address, without credentials.</param>
/// <param name="answer">The answer: an HTTP status, or what is wrong with the body.</param>
/// <param name="inner">The original exception.</param>
public sealed class NotNeo4jException(string server, string answer, Exception? inner = null) : Neo4jException(
    "NOT_NEO4J",
    new(
        $"{server} 的答复（{answer}）不是 Neo4j 查询接口的：请检查 Url；Neo4j 须为 {Neo4jTooOldException.Oldest} 或更新，并已开启查询接口。",
        $"What {server} answered is not of Neo4j's Query API ({answer}): check Url; "
        + $"Neo4j must be {Neo4jTooOldException.Oldest} or newer, with its Query API on."),
    canRetry: false,
    inner);

/// <summary>The server is older than the statements require.</summary>
/// <param name="version">The version of the server.</param>
public sealed class Neo4jTooOldException(string version) : Neo4jException(
    "NEO4J_TOO_OLD",
    new($"Neo4j {version} 太旧：请升级到 {Oldest} 或更新。", $"Neo4j {version} is too old: upgrade it to {Oldest} or newer."),
    canRetry: false)
{
    /// <summary>The oldest version that is supported.</summary>
    public static readonly Version Oldest = new(5, 26);
}

namespace DutyGraph.Neo4j;

/// <summary>Neo4j knows neither this user with this password nor this token.</summary>
/// <param name="code">Neo4j's own.</param>
/// <param name="reason">In Neo4j's words.</param>
public sealed class Neo4jUnauthorisedException(string code, string reason) : Neo4jException(
    code,
    $"Neo4j 不认这个用户和密码（或令牌）：请检查 User、Password、Token。 Neo4j does not accept this user and password (or token): check User, Password and Token. {reason}",
    canRetry: false);

/// <summary>The user is known, and may not do this.</summary>
/// <param name="code">Neo4j's own.</param>
/// <param name="reason">In Neo4j's words.</param>
public sealed class Neo4jForbiddenException(string code, string reason) : Neo4jException(
    code,
    $"此用户无权这样做：请授予读、写和建索引的权限。 This user may not do it: grant it reading, writing and the making of indexes. {reason}",
    canRetry: false);

/// <summary>The server has no such database.</summary>
/// <param name="code">Neo4j's own.</param>
/// <param name="reason">In Neo4j's words.</param>
public sealed class Neo4jUnknownDatabaseException(string code, string reason) : Neo4jException(
    code,
    $"服务器上没有这个数据库：请检查 Database（社区版为 neo4j）。 The server has no such database: check Database (it is neo4j in the Community edition). {reason}",
    canRetry: false);

/// <summary>What is to be written breaks a constraint.</summary>
/// <param name="code">Neo4j's own.</param>
/// <param name="reason">In Neo4j's words: which constraint and which values.</param>
public sealed class Neo4jConstraintException(string code, string reason) : Neo4jException(
    code,
    $"数据与约束相抵触。 The data break a constraint: {reason}",
    canRetry: false);

/// <summary>Neo4j refused the statement. It is ours, so this is a fault of the program.</summary>
/// <param name="code">Neo4j's own.</param>
/// <param name="statement">Its file.</param>
/// <param name="reason">In Neo4j's words.</param>
public sealed class Neo4jStatementException(string code, string statement, string reason) : Neo4jException(
    code,
    $"Neo4j 不接受语句 cypher/{statement}.cypher，这是程序的错误。 Neo4j refused the statement cypher/{statement}.cypher, which is a fault of the program: {reason}",
    canRetry: false)
{
    /// <summary>Its file.</summary>
    public string Statement { get; } = statement;
}

/// <summary>Neo4j failed within, or somebody ended the statement there.</summary>
/// <param name="code">Neo4j's own.</param>
/// <param name="statement">Its file.</param>
/// <param name="reason">In Neo4j's words.</param>
public sealed class Neo4jFailedException(string code, string statement, string reason) : Neo4jException(
    code,
    $"Neo4j 没有执行完 cypher/{statement}.cypher：详见 Neo4j 的日志。 Neo4j did not run cypher/{statement}.cypher to its end; its log says more: {reason}",
    canRetry: false);

/// <summary>What answered is not Neo4j's Query API.</summary>
/// <param name="server">Its address, without credentials.</param>
/// <param name="answer">What it answered: a status, or what was wrong with the body.</param>
/// <param name="inner">What it came from.</param>
public sealed class NotNeo4jException(string server, string answer, Exception? inner = null) : Neo4jException(
    "NOT_NEO4J",
    $"{server} 的答复不是 Neo4j 查询接口的：请检查 Url；Neo4j 须为 {Neo4jTooOldException.Oldest} 或更新，并已开启查询接口。 "
    + $"What {server} answered is not of Neo4j's Query API ({answer}): check Url; Neo4j must be {Neo4jTooOldException.Oldest} or newer, with its Query API on.",
    canRetry: false,
    inner);

/// <summary>The server is older than the statements need.</summary>
/// <param name="version">The server's.</param>
public sealed class Neo4jTooOldException(string version) : Neo4jException(
    "NEO4J_TOO_OLD",
    $"Neo4j {version} 太旧：请升级到 {Oldest} 或更新。 Neo4j {version} is too old: upgrade it to {Oldest} or newer.",
    canRetry: false)
{
    /// <summary>The first version that will do.</summary>
    public static readonly Version Oldest = new(5, 26);
}

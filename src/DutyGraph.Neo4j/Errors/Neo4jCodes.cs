namespace DutyGraph.Neo4j;

/// <summary>Maps Neo4j's status codes to exceptions, the same for both transports.</summary>
internal static class Neo4jCodes
{
    /// <summary>Returns the exception for a code.</summary>
    /// <param name="code">The code, such as Neo.ClientError.Schema.ConstraintValidationFailed.</param>
    /// <param name="message">Neo4j's message.</param>
    /// <param name="statement">The file of the statement.</param>
    /// <param name="inner">The original exception.</param>
    public static Neo4jException Error(string code, string message, string statement, Exception? inner = null) => code switch
    {
        _ when CanRetry(code) => new Neo4jTransientException(code, message, inner),
        "Neo.ClientError.Transaction.TransactionTimedOut" or "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration" =>
            new Neo4jTimeoutException(code, message, inner),
        "Neo.ClientError.Security.Forbidden" or "Neo.ClientError.Security.CredentialsExpired" => new Neo4jForbiddenException(code, message),
        _ when code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) => new Neo4jUnauthorisedException(code, message),
        "Neo.ClientError.Database.DatabaseNotFound" => new Neo4jUnknownDatabaseException(code, message),
        "Neo.ClientError.Schema.ConstraintValidationFailed" or "Neo.ClientError.Schema.ConstraintViolation" or "Neo.ClientError.Schema.ConstraintCreationFailed"
            or "Neo.DatabaseError.Schema.ConstraintCreationFailed" => new Neo4jConstraintException(code, message),
        _ when code.StartsWith("Neo.ClientError.", StringComparison.Ordinal) => new Neo4jStatementException(code, statement, message),
        _ => new Neo4jFailedException(code, statement, message),
    };

    /// <summary>
    /// Whether a code is retryable as in the driver manual: transient errors, except those by which somebody ended the transaction on purpose; an authorization
    /// that has expired; and a member of a cluster that is no longer the leader. Unknown bookmarks are retryable too, because they are forgotten after the
    /// first failure.
    /// </summary>
    private static bool CanRetry(string code) => code switch
    {
        "Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped" => false,
        "Neo.ClientError.Security.AuthorizationExpired" or "Neo.ClientError.Cluster.NotALeader" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase"
            or "Neo.ClientError.Transaction.InvalidBookmark" or "Neo.ClientError.Transaction.InvalidBookmarkMixture" => true,
        _ => code.StartsWith("Neo.TransientError.", StringComparison.Ordinal),
    };
}

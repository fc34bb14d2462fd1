namespace DutyGraph.Neo4j;

/// <summary>What Neo4j's status codes mean to a caller: the same over both transports.</summary>
internal static class Neo4jCodes
{
    /// <summary>The error for a code.</summary>
    /// <param name="code">Neo.ClientError.Schema.ConstraintValidationFailed.</param>
    /// <param name="message">In Neo4j's words.</param>
    /// <param name="statement">The file whose statement was run.</param>
    /// <param name="inner">What it came from.</param>
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
    /// What the driver manual calls retryable: transient errors but those by which somebody ended the transaction on purpose, an authorisation that is asked
    /// for anew, and a member of a cluster that leads no more. Bookmarks that the database does not know are handed on once only.
    /// </summary>
    private static bool CanRetry(string code) => code switch
    {
        "Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped" => false,
        "Neo.ClientError.Security.AuthorizationExpired" or "Neo.ClientError.Cluster.NotALeader" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase"
            or "Neo.ClientError.Transaction.InvalidBookmark" or "Neo.ClientError.Transaction.InvalidBookmarkMixture" => true,
        _ => code.StartsWith("Neo.TransientError.", StringComparison.Ordinal),
    };
}

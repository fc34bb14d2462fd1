namespace DutyGraph.GraphQL;

/// <summary>Codes of the errors that the server itself makes; those of validation are with its rules.</summary>
public static class ErrorCodes
{
    /// <summary>A resolver failed in a way that it did not foresee; the log has the details under the request's id.</summary>
    public const string Internal = "INTERNAL_SERVER_ERROR";

    /// <summary>A field that is never null has no value.</summary>
    public const string NullViolation = "NULL_VIOLATION";

    /// <summary>A variable is missing, or has a value that is not of its type.</summary>
    public const string InvalidVariable = "INVALID_VARIABLE";

    /// <summary>An argument has a value that is not of its type, through the variables that were sent.</summary>
    public const string InvalidArgument = "INVALID_ARGUMENT";

    /// <summary>The document has no operation of the given name, or several and no name was given.</summary>
    public const string UnknownOperation = "UNKNOWN_OPERATION";

    /// <summary>The operation is of a kind that the schema or the way of sending it does not allow.</summary>
    public const string OperationNotAllowed = "OPERATION_NOT_ALLOWED";

    /// <summary>The answer has more bytes than <see cref="GraphQLServerOptions.MaxResponseBytes"/>; nothing of it is sent.</summary>
    public const string ResponseTooLarge = "RESPONSE_TOO_LARGE";

    /// <summary>The HTTP request is not one of GraphQL over HTTP.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>No trusted document has the hash that was sent. Sending the document itself may help.</summary>
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>A hash was sent, and the server knows no documents by their hashes.</summary>
    public const string PersistedQueryNotSupported = "PERSISTED_QUERY_NOT_SUPPORTED";

    /// <summary>The hash that was sent is not that of the document that was sent.</summary>
    public const string PersistedQueryMismatch = "PERSISTED_QUERY_MISMATCH";

    /// <summary>The document is none of those that are trusted, and no others run.</summary>
    public const string NotTrusted = "DOCUMENT_NOT_TRUSTED";

    /// <summary>The body, or the query string, has more bytes than <see cref="GraphQLServerOptions.MaxRequestBytes"/>.</summary>
    public const string RequestBytesLimit = "REQUEST_BYTES_LIMIT";

    /// <summary>The variables have more bytes than <see cref="GraphQLServerOptions.MaxVariablesBytes"/>.</summary>
    public const string VariablesBytesLimit = "VARIABLES_BYTES_LIMIT";

    /// <summary>A list that was sent has more items than <see cref="Validation.ValidationOptions.MaxListItems"/>.</summary>
    public const string ListItemsLimit = "LIST_ITEMS_LIMIT";

    /// <summary>The operation costs more than <see cref="Validation.ValidationOptions.MaxCost"/>.</summary>
    public const string CostLimit = "COST_LIMIT";

    /// <summary>The request took longer than <see cref="GraphQLServerOptions.MaxRequestSeconds"/>.</summary>
    public const string TimeLimit = "TIME_LIMIT";

    /// <summary>As many requests as <see cref="GraphQLServerOptions.MaxQueuedRequests"/> wait already. Trying again helps.</summary>
    public const string QueueLimit = "QUEUE_LIMIT";
}

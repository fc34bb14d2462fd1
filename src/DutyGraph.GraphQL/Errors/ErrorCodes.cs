namespace DutyGraph.GraphQL;

/// <summary>Codes of the errors that the server reports. The codes of validation errors are defined with their rules.</summary>
public static class ErrorCodes
{
    /// <summary>A resolver threw an unexpected exception. The log has the details under the request's id.</summary>
    public const string Internal = "INTERNAL_SERVER_ERROR";

    /// <summary>A non-null field resolved to null.</summary>
    public const string NullViolation = "NULL_VIOLATION";

    /// <summary>A variable is missing or its value does not match its type.</summary>
    public const string InvalidVariable = "INVALID_VARIABLE";

    /// <summary>An argument got a value through a variable that does not match its type.</summary>
    public const string InvalidArgument = "INVALID_ARGUMENT";

    /// <summary>The document has no operation with the given name, or has several and no name was given.</summary>
    public const string UnknownOperation = "UNKNOWN_OPERATION";

    /// <summary>The schema, or the HTTP method, does not allow this type of operation.</summary>
    public const string OperationNotAllowed = "OPERATION_NOT_ALLOWED";

    /// <summary>The answer exceeds <see cref="GraphQLServerOptions.MaxResponseBytes"/>; none of it is sent.</summary>
    public const string ResponseTooLarge = "RESPONSE_TOO_LARGE";

    /// <summary>The HTTP request does not follow GraphQL over HTTP.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>No trusted document has this hash. The client may retry with the document itself.</summary>
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>The request has a hash, but the server has no trusted documents.</summary>
    public const string PersistedQueryNotSupported = "PERSISTED_QUERY_NOT_SUPPORTED";

    /// <summary>The request has a hash and a document that do not match.</summary>
    public const string PersistedQueryMismatch = "PERSISTED_QUERY_MISMATCH";

    /// <summary>The document is not trusted, and only trusted documents are executed.</summary>
    public const string NotTrusted = "DOCUMENT_NOT_TRUSTED";

    /// <summary>The body or the query string exceeds <see cref="GraphQLServerOptions.MaxRequestBytes"/>.</summary>
    public const string RequestBytesLimit = "REQUEST_BYTES_LIMIT";

    /// <summary>The variables exceed <see cref="GraphQLServerOptions.MaxVariablesBytes"/>.</summary>
    public const string VariablesBytesLimit = "VARIABLES_BYTES_LIMIT";

    /// <summary>A list in the variables exceeds <see cref="Validation.ValidationOptions.MaxListItems"/>.</summary>
    public const string ListItemsLimit = "LIST_ITEMS_LIMIT";

    /// <summary>The cost of the operation exceeds <see cref="Validation.ValidationOptions.MaxCost"/>.</summary>
    public const string CostLimit = "COST_LIMIT";

    /// <summary>The request took longer than <see cref="GraphQLServerOptions.MaxRequestSeconds"/>.</summary>
    public const string TimeLimit = "TIME_LIMIT";

    /// <summary>The queue is full: <see cref="GraphQLServerOptions.MaxQueuedRequests"/> requests are waiting. The client may retry later.</summary>
    public const string QueueLimit = "QUEUE_LIMIT";
}

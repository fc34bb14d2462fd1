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

    /// <summary>The HTTP request is not one of GraphQL over HTTP.</summary>
    public const string BadRequest = "BAD_REQUEST";
}

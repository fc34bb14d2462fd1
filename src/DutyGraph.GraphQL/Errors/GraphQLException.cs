namespace DutyGraph.GraphQL;

/// <summary>
/// What a resolver throws so that the client learns what went wrong: message, code and extensions go out as they are; the path is the field's, and so are the
/// locations where it has none.
/// </summary>
public sealed class GraphQLException : Exception
{
    /// <summary>An error with this message and no code.</summary>
    public GraphQLException(string message)
        : this(new Error(message))
    {
    }

    /// <summary>This error.</summary>
    public GraphQLException(IError error)
        : base(error.Message) => Errors = [error];

    /// <summary>All of these errors; the field is null once.</summary>
    /// <param name="errors">At least one.</param>
    public GraphQLException(params IReadOnlyList<IError> errors)
        : base(errors.Count > 0 ? errors[0].Message : throw new ArgumentException("At least one error is needed.", nameof(errors))) => Errors = errors;

    /// <summary>At least one.</summary>
    public IReadOnlyList<IError> Errors { get; }
}

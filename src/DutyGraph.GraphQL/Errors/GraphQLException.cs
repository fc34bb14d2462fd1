namespace DutyGraph.GraphQL;

#pragma warning disable RS0030 // Texts of the host are taken as they are.

/// <summary>
/// An error that a resolver throws for the client. Message, code and extensions are sent unchanged. The server adds the path of the field, and the locations
/// of the field if the error has none.
/// </summary>
public sealed class GraphQLException : Exception
{
    /// <summary>Creates an exception with a message and no code.</summary>
    public GraphQLException(string message)
        : this(new Error(message))
    {
    }

    /// <summary>Creates an exception with a message in both languages and no code.</summary>
    public GraphQLException(ErrorText text)
        : this(new Error(text))
    {
    }

    /// <summary>Creates an exception with one error.</summary>
    public GraphQLException(IError error)
        : base(error.Message) => Errors = [error];

    /// <summary>Creates an exception with several errors. The field becomes null once.</summary>
    /// <param name="errors">One or more errors.</param>
    public GraphQLException(params IReadOnlyList<IError> errors)
        : base(errors.Count > 0 ? errors[0].Message : throw new ArgumentException("At least one error is needed.", nameof(errors))) => Errors = errors;

    /// <summary>The errors, one or more.</summary>
    public IReadOnlyList<IError> Errors { get; }
}

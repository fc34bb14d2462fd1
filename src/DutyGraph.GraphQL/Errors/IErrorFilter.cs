namespace DutyGraph.GraphQL;

/// <summary>
/// A service of the host that says what a client learns of an exception that no resolver turned into a <see cref="GraphQLException"/>: of a database that is
/// gone, say. What no filter knows goes to the log, and the client learns no more than that something went wrong.
/// </summary>
public interface IErrorFilter
{
    /// <summary>The error of the field, or an <see cref="UnavailableError"/> of the whole request; null where the filter does not know the exception. It must not throw.</summary>
    /// <param name="exception">Of the resolver, or of the loader that it waited for.</param>
    IError? OnException(Exception exception);
}

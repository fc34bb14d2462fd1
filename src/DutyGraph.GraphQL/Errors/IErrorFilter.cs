namespace DutyGraph.GraphQL;

/// <summary>
/// A service of the host that maps exceptions to errors for clients, such as a lost database connection. It gets exceptions other than <see
/// cref="GraphQLException"/>. If no filter maps an exception, it is logged, and the client gets a generic error.
/// </summary>
public interface IErrorFilter
{
    /// <summary>Returns the error of the field; null if the filter does not handle the exception. Must not throw.</summary>
    /// <param name="exception">The exception of the resolver, or of the data loader it awaited.</param>
    IError? OnException(Exception exception);
}

namespace DutyGraph.GraphQL.Language;

/// <summary>Carries the first error out of the recursive parser. It never leaves this namespace: callers get the error as a value.</summary>
/// <param name="error">The error.</param>
internal sealed class SyntaxException(DocumentError error) : Exception(error.Message)
{
    /// <summary>The error.</summary>
    public DocumentError Error { get; } = error;
}

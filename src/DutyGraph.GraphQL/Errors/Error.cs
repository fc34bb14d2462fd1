using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL;

/// <summary>A value of <see cref="IError"/>.</summary>
/// <param name="Message">The description of the error for people.</param>
/// <param name="Code">The code for programs; null where the error has none.</param>
public record Error(string Message, string? Code = null) : IError
{
    /// <inheritdoc/>
    public IReadOnlyList<object>? Path { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<Location>? Locations { get; init; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }
}

/// <summary>
/// An error that fails the whole request, whichever field it comes from: what the host asks cannot answer now. Over HTTP the answer is 503 without <c>data</c>,
/// in either media type, so that a load balancer does not take it for a success.
/// </summary>
/// <param name="Message">What went wrong, for a person.</param>
/// <param name="Code">What went wrong, for a program.</param>
/// <param name="RetryAfter">When the same request may succeed: the header <c>Retry-After</c>, in whole seconds, 1 or more.</param>
public sealed record UnavailableError(string Message, string Code, TimeSpan RetryAfter) : Error(Message, Code);

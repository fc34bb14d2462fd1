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
/// An error of any field that fails the whole request, because something that the host depends on is not available. Over HTTP the status is 503, without
/// <c>data</c>, in either media type, so that a load balancer does not take the answer for a success.
/// </summary>
/// <param name="Message">The problem, as text for people.</param>
/// <param name="Code">The problem, as a code for programs.</param>
/// <param name="RetryAfter">After which time a retry may succeed: the header <c>Retry-After</c>, in whole seconds, 1 or more.</param>
public sealed record UnavailableError(string Message, string Code, TimeSpan RetryAfter) : Error(Message, Code);

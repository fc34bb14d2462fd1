using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL;

/// <summary>An error of a response, as a value.</summary>
/// <param name="Message">What went wrong, for a person.</param>
/// <param name="Code">What went wrong, for a program.</param>
public record Error(string Message, string? Code = null) : IError
{
    /// <inheritdoc/>
    public IReadOnlyList<object>? Path { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<Location>? Locations { get; init; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }
}

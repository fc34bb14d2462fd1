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

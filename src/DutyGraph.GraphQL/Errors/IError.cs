using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL;

/// <summary>An error of a response (specification, 7.1.7).</summary>
public interface IError
{
    /// <summary>The description of the error for people. Never empty.</summary>
    string Message { get; }

    /// <summary>The code for programs, <c>extensions.code</c>; null where the error has none.</summary>
    string? Code { get; }

    /// <summary>
    /// The response names (<see cref="string"/>) and list indices (<see cref="int"/>) from the root to the field; null for a request error.
    /// </summary>
    IReadOnlyList<object>? Path { get; }

    /// <summary>Locations in the document; null where the error has none.</summary>
    IReadOnlyList<Location>? Locations { get; }

    /// <summary>More data for programs, in addition to <c>code</c>: null, strings, numbers, booleans, and lists and dictionaries of them.</summary>
    IReadOnlyDictionary<string, object?>? Extensions { get; }
}

using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL;

/// <summary>An error of a response (specification, 7.1.7).</summary>
public interface IError
{
    /// <summary>What went wrong, for a person. Never empty.</summary>
    string Message { get; }

    /// <summary>What went wrong, for a program: <c>extensions.code</c>; null where the error has none.</summary>
    string? Code { get; }

    /// <summary>
    /// Response names (<see cref="string"/>) and list indices (<see cref="int"/>) from the root to the field; null for an error of the request.
    /// </summary>
    IReadOnlyList<object>? Path { get; }

    /// <summary>Where in the document; null where the error belongs to no place in it.</summary>
    IReadOnlyList<Location>? Locations { get; }

    /// <summary>What else a program may want to know, beside <c>code</c>: null, texts, numbers, truth values, and lists and dictionaries of them.</summary>
    IReadOnlyDictionary<string, object?>? Extensions { get; }
}

using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL;

#pragma warning disable RS0030 // Texts of the host are taken as they are.

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

/// <summary>A value of <see cref="IError"/>.</summary>
/// <param name="Text">The description of the error for people, in both languages.</param>
/// <param name="Code">The code for programs; null where the error has none.</param>
public record Error(ErrorText Text, string? Code) : IError
{
    /// <summary>Creates an error without a code.</summary>
    public Error(ErrorText text)
        : this(text, null)
    {
    }

    /// <summary>Creates an error without a code whose message is the same whatever languages the server writes.</summary>
    public Error(string message)
        : this(ErrorText.Same(message))
    {
    }

    /// <summary>Creates an error whose message is the same whatever languages the server writes.</summary>
    /// <param name="message">The description of the error for people.</param>
    /// <param name="code">The code for programs; null where the error has none.</param>
    public Error(string message, string? code)
        : this(ErrorText.Same(message), code)
    {
    }

    /// <summary>The English text.</summary>
    public string Message => Text.English;

    /// <inheritdoc/>
    public IReadOnlyList<object>? Path { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<Location>? Locations { get; init; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    /// <summary>Returns the text of any error.</summary>
    internal static ErrorText TextOf(IError error) => error is Error known ? known.Text : ErrorText.Same(error.Message);

    /// <summary>Returns the error of a request that exceeds a limit. Its <c>extensions</c> have the requested and the allowed amount.</summary>
    /// <param name="code">The code of the limit, in capitals.</param>
    /// <param name="text">The description for people.</param>
    /// <param name="asked">The requested amount, in the unit of the limit.</param>
    /// <param name="allowed">The allowed amount, in the same unit.</param>
    public static Error OverLimit(string code, ErrorText text, object asked, object allowed) => new(text, code)
    {
        Extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["asked"] = asked, ["allowed"] = allowed },
    };
}

/// <summary>
/// An error of any field that fails the whole request, because something that the host depends on is not available. Over HTTP the status is 503, without
/// <c>data</c>, in either media type, so that a load balancer does not take the answer for a success.
/// </summary>
/// <param name="Message">The problem, as text for people.</param>
/// <param name="Code">The problem, as a code for programs.</param>
/// <param name="RetryAfter">After which time a retry may succeed: the header <c>Retry-After</c>, in whole seconds, 1 or more.</param>
public sealed record UnavailableError(string Message, string Code, TimeSpan RetryAfter) : Error(Message, Code);

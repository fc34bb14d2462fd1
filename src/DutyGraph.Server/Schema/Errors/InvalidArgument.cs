using DutyGraph.Core;
using DutyGraph.GraphQL;

namespace DutyGraph.Server.Schema.Errors;

/// <summary>An argument that its type allows and its meaning does not: INVALID_ARGUMENT.</summary>
public static class InvalidArgument
{
    /// <summary>How many values a list of conditions may have.</summary>
    public const int MaximumValues = 500;

    /// <summary>The error.</summary>
    /// <param name="argument">The argument, or the input field with a dot: filter.townships.</param>
    /// <param name="message">What is allowed: Chinese, then English.</param>
    public static GraphQLException Exception(string argument, string message) =>
        new(ErrorBuilder.New().SetCode("INVALID_ARGUMENT").SetMessage(message).SetExtension("argument", argument).Build());

    /// <summary>The size, if it is 0 to <see cref="PageRequest.MaximumSize"/>; null where none is given.</summary>
    /// <exception cref="GraphQLException">INVALID_ARGUMENT: out of bounds.</exception>
    public static int? Bounded(string argument, int? size) => size is { } given ? Between(argument, given, 0, PageRequest.MaximumSize) : null;

    /// <summary>The number, if it is within bounds.</summary>
    /// <exception cref="GraphQLException">INVALID_ARGUMENT: out of bounds.</exception>
    public static int Between(string argument, int value, int least, int most) => value < least || value > most
        ? throw Exception(argument, $"{argument} 须在 {least} 到 {most} 之间，收到 {value}。 `{argument}` must be {least} to {most}; got {value}.")
        : value;

    /// <summary>The values, if they are not too many.</summary>
    /// <param name="argument">The argument, or the input field with a dot.</param>
    /// <param name="values">Null where no condition is set.</param>
    /// <param name="most">How many there may be.</param>
    /// <exception cref="GraphQLException">INVALID_ARGUMENT: too many.</exception>
    public static IReadOnlyList<T>? Bounded<T>(string argument, IReadOnlyList<T>? values, int most = MaximumValues) => values?.Count > most
        ? throw Exception(argument, $"{argument} 至多 {most} 个值，收到 {values.Count} 个。 `{argument}` takes at most {most} values; got {values.Count}.")
        : values;
}

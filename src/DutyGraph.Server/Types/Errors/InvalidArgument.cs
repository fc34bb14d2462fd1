using DutyGraph.Core;
using DutyGraph.GraphQL;

namespace DutyGraph.Server.Types.Errors;

/// <summary>The error INVALID_ARGUMENT, for an argument whose type is right but whose value is not allowed.</summary>
public static class InvalidArgument
{
    /// <summary>Maximum number of values in a list of conditions.</summary>
    public const int MaximumValues = 500;

    /// <summary>Creates the error.</summary>
    /// <param name="argument">The argument, or the input field with dots: filter.townships.</param>
    /// <param name="message">What is allowed, in Chinese, then in English.</param>
    public static GraphQLException Exception(string argument, string message) =>
        new(ErrorBuilder.New().SetCode("INVALID_ARGUMENT").SetMessage(message).SetExtension("argument", argument).Build());

    /// <summary>Returns the size if it is 0 to <see cref="PageRequest.MaximumSize"/>; null if it is null.</summary>
    /// <exception cref="GraphQLException">INVALID_ARGUMENT: out of bounds.</exception>
    public static int? Bounded(string argument, int? size) => size is { } given ? Between(argument, given, 0, PageRequest.MaximumSize) : null;

    /// <summary>Returns the number if it is within bounds.</summary>
    /// <exception cref="GraphQLException">INVALID_ARGUMENT: out of bounds.</exception>
    public static int Between(string argument, int value, int least, int most) => value < least || value > most
        ? throw Exception(argument, $"{argument} 须在 {least} 到 {most} 之间，收到 {value}。 `{argument}` must be {least} to {most}; got {value}.")
        : value;

    /// <summary>Returns the values if there are not too many.</summary>
    /// <param name="argument">The argument, or the input field with dots.</param>
    /// <param name="values">The values; null for no condition.</param>
    /// <param name="most">The maximum number of values.</param>
    /// <exception cref="GraphQLException">INVALID_ARGUMENT: too many.</exception>
    public static IReadOnlyList<T>? Bounded<T>(string argument, IReadOnlyList<T>? values, int most = MaximumValues) => values?.Count > most
        ? throw Exception(argument, $"{argument} 至多 {most} 个值，收到 {values.Count} 个。 `{argument}` takes at most {most} values; got {values.Count}.")
        : values;
}

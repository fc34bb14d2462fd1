namespace DutyGraph.GraphQL;

/// <summary>The error of a request that asks for more than is allowed: <c>extensions</c> say how much of each.</summary>
internal static class LimitRefusal
{
    /// <param name="code">The limit, in capitals.</param>
    /// <param name="message">For a person.</param>
    /// <param name="asked">How much, in the unit of the limit.</param>
    /// <param name="allowed">How much is allowed.</param>
    public static Error Of(string code, string message, object asked, object allowed) => new(message, code)
    {
        Extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["asked"] = asked, ["allowed"] = allowed },
    };
}

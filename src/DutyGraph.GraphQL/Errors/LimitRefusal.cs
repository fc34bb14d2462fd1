namespace DutyGraph.GraphQL;

/// <summary>The error of a request that exceeds a limit. Its <c>extensions</c> contain the requested and the allowed amount.</summary>
internal static class LimitRefusal
{
    /// <param name="code">The code of the limit, in capitals.</param>
    /// <param name="message">The description for people.</param>
    /// <param name="asked">The requested amount, in the unit of the limit.</param>
    /// <param name="allowed">The allowed amount, in the same unit.</param>
    public static Error Of(string code, string message, object asked, object allowed) => new(message, code)
    {
        Extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["asked"] = asked, ["allowed"] = allowed },
    };
}

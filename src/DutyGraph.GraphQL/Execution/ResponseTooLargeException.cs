namespace DutyGraph.GraphQL.Execution;

/// <summary>The answer has more bytes than are allowed: no field fails by it, the whole request does.</summary>
/// <param name="maxBytes">How many are allowed.</param>
public sealed class ResponseTooLargeException(int maxBytes) : Exception($"The answer would be larger than the {maxBytes} bytes that are allowed.")
{
    /// <summary>As the client is told.</summary>
    /// <remarks>Writing stops at the limit, so that one byte more is all that is known to be asked.</remarks>
    public IError ToError() =>
        LimitRefusal.Of(ErrorCodes.ResponseTooLarge, $"{Message} Ask for fewer objects or fields at once.", maxBytes + 1L, maxBytes);
}

/// <summary>What the host asks cannot answer now: the whole request fails.</summary>
internal sealed class UnavailableException(UnavailableError error) : Exception(error.Message)
{
    public UnavailableError Error => error;
}

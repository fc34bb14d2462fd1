namespace DutyGraph.GraphQL.Execution;

/// <summary>The answer exceeds the allowed size. The whole request fails, not a single field.</summary>
/// <param name="maxBytes">The allowed size in bytes.</param>
public sealed class ResponseTooLargeException(int maxBytes) : Exception($"The answer would be larger than the {maxBytes} bytes that are allowed.")
{
    /// <summary>Returns the error for the client.</summary>
    /// <remarks>Writing stops at the limit, so the reported size is one byte more than the limit.</remarks>
    public IError ToError() =>
        LimitRefusal.Of(ErrorCodes.ResponseTooLarge, $"{Message} Ask for fewer objects or fields at once.", maxBytes + 1L, maxBytes);
}

/// <summary>What the host asks cannot answer now: the whole request fails.</summary>
internal sealed class UnavailableException(UnavailableError error) : Exception(error.Message)
{
    public UnavailableError Error => error;
}

namespace DutyGraph.GraphQL.Execution;

/// <summary>The answer exceeds the allowed size. The whole request fails, not a single field.</summary>
/// <param name="maxBytes">The allowed size in bytes.</param>
public sealed class ResponseTooLargeException(int maxBytes) : Exception($"The answer would be larger than the {maxBytes} bytes that are allowed.")
{
    /// <summary>Returns the error for the client.</summary>
    /// <remarks>Writing stops at the limit, so the reported size is one byte more than the limit.</remarks>
    public IError ToError() =>
        Error.OverLimit(
            ErrorCodes.ResponseTooLarge,
            new($"答复超过允许的 {maxBytes} 字节，请一次少取一些对象或字段。", $"{Message} Ask for fewer objects or fields at once."),
            maxBytes + 1L,
            maxBytes);
}

/// <summary>Something that the host depends on is not available: the whole request fails.</summary>
internal sealed class UnavailableException(UnavailableError error) : Exception(error.Message)
{
    public UnavailableError Error => error;
}

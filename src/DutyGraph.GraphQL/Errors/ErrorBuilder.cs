namespace DutyGraph.GraphQL;

/// <summary>Makes an error step by step.</summary>
public sealed class ErrorBuilder
{
    private readonly Dictionary<string, object?> _extensions = new(StringComparer.Ordinal);
    private Error _error = new("");

    /// <summary>An error without a message yet.</summary>
    public static ErrorBuilder New() => new();

    /// <summary>What went wrong, for a person.</summary>
    public ErrorBuilder SetMessage(string message) => With(_error with { Message = message });

    /// <summary>What went wrong, for a program.</summary>
    public ErrorBuilder SetCode(string code) => With(_error with { Code = code });

    /// <summary>An entry of <c>extensions</c>.</summary>
    public ErrorBuilder SetExtension(string key, object? value)
    {
        _extensions[key] = value;
        return this;
    }

    /// <summary>The error.</summary>
    /// <exception cref="InvalidOperationException">It has no message.</exception>
    public IError Build() => _error.Message.Length == 0
        ? throw new InvalidOperationException("An error needs a message.")
        : _error with { Extensions = _extensions.Count == 0 ? null : _extensions };

    private ErrorBuilder With(Error error)
    {
        _error = error;
        return this;
    }
}

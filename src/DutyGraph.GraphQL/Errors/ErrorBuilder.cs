namespace DutyGraph.GraphQL;

#pragma warning disable RS0030 // Texts of the host are taken as they are.

/// <summary>Builds an error step by step.</summary>
public sealed class ErrorBuilder
{
    private readonly Dictionary<string, object?> _extensions = new(StringComparer.Ordinal);
    private Error _error = new(ErrorText.None);

    /// <summary>Starts an error without a message.</summary>
    public static ErrorBuilder New() => new();

    /// <summary>Sets the description of the error for people.</summary>
    public ErrorBuilder SetMessage(string message) => With(_error with { Text = ErrorText.Same(message) });

    /// <summary>Sets the code for programs.</summary>
    public ErrorBuilder SetCode(string code) => With(_error with { Code = code });

    /// <summary>Sets an entry of <c>extensions</c>.</summary>
    public ErrorBuilder SetExtension(string key, object? value)
    {
        _extensions[key] = value;
        return this;
    }

    /// <summary>Returns the error.</summary>
    /// <exception cref="InvalidOperationException">No message was set.</exception>
    public IError Build() => _error.Message.Length == 0
        ? throw new InvalidOperationException("An error needs a message.")
        : _error with { Extensions = _extensions.Count == 0 ? null : _extensions };

    private ErrorBuilder With(Error error)
    {
        _error = error;
        return this;
    }
}

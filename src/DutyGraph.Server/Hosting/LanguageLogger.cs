using System.Collections;
using System.Text.RegularExpressions;
using DutyGraph.Core;

namespace DutyGraph.Server.Hosting;

/// <summary>A logger factory whose messages are in one language, whichever providers write them.</summary>
/// <param name="inner">The factory with the providers.</param>
/// <param name="language">The language.</param>
public sealed class LanguageLoggerFactory(ILoggerFactory inner, Language language) : ILoggerFactory
{
    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new LanguageLogger(inner.CreateLogger(categoryName), language);

    /// <inheritdoc/>
    public void AddProvider(ILoggerProvider provider) => inner.AddProvider(provider);

    /// <inheritdoc/>
    public void Dispose() => inner.Dispose();
}

/// <summary>
/// Passes messages on in one language: the half of a template that <see cref="LogTemplates"/> chooses, and that half of each <see cref="BilingualText"/> among
/// the values. Values keep their names, so that structured logs have the same properties in both languages.
/// </summary>
/// <param name="inner">The logger that writes.</param>
/// <param name="language">The language.</param>
internal sealed class LanguageLogger(ILogger inner, Language language) : ILogger
{
    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => inner.BeginScope(state);

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!inner.IsEnabled(logLevel))
        {
            return;
        }

        if (state is IReadOnlyList<KeyValuePair<string, object?>> values
            && Template(values) is { } template
            && LogTemplates.In(template, language) is { } chosen)
        {
            var said = new LanguageState(values, chosen, language);
            inner.Log(logLevel, eventId, said, exception, (text, _) => text.ToString());
        }
        else
        {
            inner.Log(logLevel, eventId, state, exception, formatter);
        }
    }

    // Templates are the last value, by convention of the framework.
    private static string? Template(IReadOnlyList<KeyValuePair<string, object?>> values) =>
        values.Count > 0 && values[^1] is { Key: LanguageState.TemplateKey, Value: string template } ? template : null;
}

/// <summary>The values of a message in one language, with the template of that language.</summary>
internal sealed partial class LanguageState : IReadOnlyList<KeyValuePair<string, object?>>
{
    /// <summary>The key under which the framework keeps the template.</summary>
    public const string TemplateKey = "{OriginalFormat}";

    private readonly List<KeyValuePair<string, object?>> _values;
    private readonly string _template;

    /// <summary>Creates the state of a message.</summary>
    public LanguageState(IReadOnlyList<KeyValuePair<string, object?>> values, string template, Language language)
    {
        _template = template;
        _values =
        [
            .. values.SkipLast(1)
                .Select(value => KeyValuePair.Create<string, object?>(value.Key, value.Value is BilingualText text ? text.In(language) : value.Value)),
            KeyValuePair.Create<string, object?>(TemplateKey, template),
        ];
    }

    /// <inheritdoc/>
    public int Count => _values.Count;

    /// <inheritdoc/>
    public KeyValuePair<string, object?> this[int index] => _values[index];

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _values.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the message.</summary>
    public override string ToString() => Placeholder().Replace(
        _template, placeholder => _values.Find(value => value.Key == placeholder.Groups["name"].Value).Value?.ToString() ?? "(null)");

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Placeholder();
}

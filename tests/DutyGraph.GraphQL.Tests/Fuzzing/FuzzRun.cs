using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using DutyGraph.GraphQL.Execution;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.Tests.Warehouse;
using DutyGraph.GraphQL.Validation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DutyGraph.GraphQL.Tests.Fuzzing;

/// <summary>Sends requests through the parser, the printer, validation and execution, and reports those that did not end in an answer.</summary>
internal sealed class FuzzRun : ILoggerProvider, ILogger
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly ConcurrentQueue<Exception> _unforeseen = new();
    private readonly IServiceProvider _server;

    public FuzzRun() => _server = WarehouseServer.Start(services: services => services.AddSingleton<ILoggerProvider>(this));

    /// <summary>The number of documents that parsed, and of requests that were executed.</summary>
    public (int Parsed, int Executed) Reached { get; private set; }

    /// <summary>The longest time of a single request.</summary>
    public TimeSpan Slowest { get; private set; }

    /// <returns>A description of the failure; null if there was none.</returns>
    public async Task<string?> TryAsync(string document, string variables)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            var problem = ReadAndPrint(document) ?? await ExecuteAsync(document, variables);
            var elapsed = Stopwatch.GetElapsedTime(start);
            Slowest = elapsed > Slowest ? elapsed : Slowest;
            return problem ?? (_unforeseen.TryDequeue(out var e) ? e.ToString() : null) ?? (elapsed > Patience ? $"It took {elapsed}." : null);
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    // Two exceptions are expected: a field of the warehouse fails on purpose, and another sums its input and can overflow.
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (exception is not (null or OverflowException or InvalidOperationException { Message: "secret of the crate" }))
        {
            _unforeseen.Enqueue(exception);
        }
    }

    public void Dispose()
    {
    }

    // A parsed document can be printed, its printed form means the same, and it can be validated against any schema.
    private string? ReadAndPrint(string document)
    {
        if (!Parser.TryParse(document, out var parsed, out _))
        {
            return null;
        }

        Reached = (Reached.Parsed + 1, Reached.Executed);
        DocumentValidator.Validate(Rule.Schema, parsed);
        var printed = Printer.Print(parsed);
        return !Parser.TryParse(printed, out var again, out var error, new ParserOptions { MaxTokens = 1_000_000 })
            ? $"What was printed does not parse: {error.Message}\n{printed}"
            : Printer.Print(again) != printed ? $"What was printed means something else:\n{printed}"
            : null;
    }

    private async Task<string?> ExecuteAsync(string document, string variables)
    {
        using var json = ParseOrNull(variables);
        using var patience = new CancellationTokenSource(Patience);
        await using var scope = _server.CreateAsyncScope();
        var request = new GraphQLRequest(document) { Variables = json?.RootElement ?? default };
        using var result = await _server.GetRequiredService<RequestExecutor>().ExecuteAsync(request, scope.ServiceProvider, patience.Token);
        using var answer = JsonDocument.Parse(result.Utf8Json);
        var (hasData, hasErrors) = (answer.RootElement.TryGetProperty("data", out _), answer.RootElement.TryGetProperty("errors", out var errors));
        Reached = (Reached.Parsed, Reached.Executed + (hasData ? 1 : 0));
        return hasData == result.Kind is ResultKind.Executed or ResultKind.PartlyExecuted && hasErrors == (result.Kind != ResultKind.Executed)
            && (!hasErrors || errors.GetArrayLength() > 0)
            ? null
            : $"It is no answer: {result.Kind} {result.ToJson()}";
    }

    private static JsonDocument? ParseOrNull(string text)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

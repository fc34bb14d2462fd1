using DutyGraph.GraphQL.Execution.Inputs;
using DutyGraph.GraphQL.Execution.Planning;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.GraphQL.Validation;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DutyGraph.GraphQL.Execution;

/// <summary>Executes requests (specification, 6). Safe to call from many threads.</summary>
/// <param name="schema">The schema to execute against.</param>
/// <param name="trusted">Knows the trusted documents.</param>
/// <param name="options">Limits and cache sizes.</param>
/// <param name="logger">Receives the details of unexpected exceptions.</param>
public sealed class RequestExecutor(
    Schema schema, TrustedDocumentsFile trusted, IOptions<GraphQLServerOptions> options, ILogger<RequestExecutor> logger)
{
    private static readonly Error MutationNotAllowed = new(
        new ErrorText("这种请求只能查询：GET 不改变任何内容。", "A GET request must not change anything: only queries can be sent by GET."), ErrorCodes.OperationNotAllowed);

    private readonly GraphQLServerOptions _options = options.Value;
    private readonly BoundedCache<string, PreparedDocument> _documents =
        new(options.Value.CachedDocuments, options.Value.CachedCharacters, (text, _) => text.Length);

    private readonly BoundedCache<Output, byte[]> _constants =
        new(options.Value.CachedDocuments, options.Value.CachedIntrospectionBytes, (_, json) => json.Length);

    private readonly TrustedDocuments _trusted = new(trusted.Documents(options.Value), options.Value.TrustedDocumentsOnly);

    /// <summary>The schema to execute against.</summary>
    public Schema Schema => schema;

    /// <summary>Executes a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="services">The service scope of the request.</param>
    /// <param name="cancellationToken">Cancels the request; there is no answer then.</param>
    /// <exception cref="OperationCanceledException">The request was cancelled.</exception>
    public ValueTask<GraphQLResult> ExecuteAsync(GraphQLRequest request, IServiceProvider services, CancellationToken cancellationToken = default) =>
        ExecuteAsync(request, () => services, cancellationToken);

    /// <summary>Executes a request. Its service scope is created on first use, since many requests need none.</summary>
    internal async ValueTask<GraphQLResult> ExecuteAsync(GraphQLRequest request, Func<IServiceProvider> services, CancellationToken cancellationToken)
    {
        // Resolvers continue where a data loader hands out values, not on the caller's context.
        SynchronizationContext.SetSynchronizationContext(null);
        var writer = new ResponseWriter();
        var reporter = new ErrorReporter(request.RequestId, _options.ErrorLanguages, logger);
        try
        {
            return new GraphQLResult(writer, await ExecuteAsync(request, services, writer, reporter, cancellationToken));
        }
        catch (GraphQLException e)
        {
            return new GraphQLResult(writer, Refuse(writer, reporter, e.Errors));
        }
        catch (ResponseTooLargeException e)
        {
            return new GraphQLResult(writer, Refuse(writer, reporter, [e.ToError()]));
        }
        catch (UnavailableException e)
        {
            Refuse(writer, reporter, [e.Error]);
            return new GraphQLResult(writer, ResultKind.Unavailable) { RetryAfter = e.Error.RetryAfter };
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    private static ResultKind Refuse(ResponseWriter writer, ErrorReporter reporter, IReadOnlyList<IError> errors)
    {
        writer.Position = 0;
        ErrorWriter.WriteRequestErrors(writer, errors, reporter.RequestId, reporter.Languages);
        reporter.Tell(errors);
        return ResultKind.RequestError;
    }

    private async ValueTask<ResultKind> ExecuteAsync(
        GraphQLRequest request, Func<IServiceProvider> services, ResponseWriter writer, ErrorReporter reporter, CancellationToken cancellation)
    {
        var document = DocumentOf(_trusted.TextOf(request));
        if (document.Errors.Count > 0)
        {
            Refuse(writer, reporter, document.Errors);
            return document.IsParsed ? ResultKind.RequestError : ResultKind.SyntaxError;
        }

        var operation = document.OperationNamed(request.OperationName);
        if (operation.Definition.Operation != OperationType.Query && !request.AllowMutations)
        {
            Refuse(writer, reporter, [MutationNotAllowed]);
            return ResultKind.MutationNotAllowed;
        }

        if (operation.Root is null)
        {
            var kind = operation.Definition.Operation.ToString().ToLowerInvariant();
            var text = new ErrorText($"模式不执行 {kind} 操作。", $"The schema executes no operation of type {kind}.");
            throw new GraphQLException(new Error(text, ErrorCodes.OperationNotAllowed)
            {
                Locations = [operation.Definition.Location],
            });
        }

        using var telemetry = OperationTelemetry.Start(operation.Definition);
        SentVariables.Check(request.Variables, _options.MaxVariablesBytes);
        var variables = VariableReader.Read(operation.Variables, request.Variables, _options.Validation);
        var plan = operation.PlanFor(variables);
        plan.Price.Check(variables, _options.Validation.MaxCost);
        writer.MaxBytes = _options.MaxResponseBytes;
        var run = new Run(schema, variables, services, _constants, reporter, writer, cancellation);
        await OperationRun.ExecuteAsync(run, plan.Selections, isSerial: operation.Definition.Operation == OperationType.Mutation);
        var result = run.Errors.Count == 0 ? ResultKind.Executed : ResultKind.PartlyExecuted;
        telemetry?.Result = result;
        return result;
    }

    private PreparedDocument DocumentOf(string text)
    {
        if (!_documents.TryGet(text, out var document))
        {
            _documents.Add(text, document = Prepare(text));
        }

        return document;
    }

    private PreparedDocument Prepare(string text)
    {
        if (!Parser.TryParse(text, out var document, out var error, _options.Parser))
        {
            return new([], [error.ToResponse()], IsParsed: false);
        }

        var errors = DocumentValidator.Validate(schema, document, _options.Validation);
        if (!errors.IsEmpty)
        {
            return new([], [.. errors.Select(wrong => wrong.ToResponse())]);
        }

        var operations = document.Definitions.OfType<OperationDefinitionNode>();
        return new([.. operations.Select(operation => new PreparedOperation(schema, document, operation, _options.Validation.AssumedListSize))], []);
    }
}

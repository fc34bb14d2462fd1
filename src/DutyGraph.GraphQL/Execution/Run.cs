using DutyGraph.GraphQL.Execution.Inputs;
using DutyGraph.GraphQL.Execution.Planning;
using DutyGraph.GraphQL.Execution.Resolvers;
using DutyGraph.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace DutyGraph.GraphQL.Execution;

/// <summary>One operation being executed: what it runs on, and what has come of it.</summary>
internal sealed class Run(
    Schema schema,
    VariableValues variables,
    Func<IServiceProvider> services,
    BoundedCache<Output, byte[]> constants,
    ErrorReporter reporter,
    ResponseWriter writer,
    CancellationToken cancellation)
{
    private object?[]?[] _values = [];
    private object?[]?[] _arguments = [];
    private IServiceProvider? _services;
    private BatchScheduler? _batches;
    private DataLoaderSet? _loaders;

    public Schema Schema => schema;

    /// <summary>Scope of the request, made when something asks for it.</summary>
    public IServiceProvider Services => _services ??= services();

    public CancellationToken Cancellation => cancellation;

    public ResponseWriter Writer => writer;

    /// <summary>What outputs came to that are the same in every answer, as JSON.</summary>
    public BoundedCache<Output, byte[]> Constants => constants;

    public ErrorReporter Reporter => reporter;

    public PathStack Path { get; } = new();

    public List<IError> Errors { get; } = [];

    public BatchScheduler Batches => _batches ??= new();

    public DataLoaderSet Loaders => _loaders ??= new(Services, Batches, cancellation);

    /// <summary>Whether an exception is an error of one field. The end of the request is not.</summary>
    public bool Survives(Exception e) => e switch
    {
        OperationCanceledException => !cancellation.IsCancellationRequested,
        ResponseTooLargeException or UnavailableException => false,
        _ => true,
    };

    /// <summary>What stands in the place of a value that could not be had.</summary>
    /// <exception cref="UnavailableException">No field of the request can be answered.</exception>
    public Failure Failed(Exception e)
    {
        var errors = e is GraphQLException known ? known.Errors : Foreseen(e) is { } error ? [error] : [];
        return errors.OfType<UnavailableError>().FirstOrDefault() is { } unavailable ? throw new UnavailableException(unavailable) : new(e, errors);
    }

    /// <summary>Records the errors of the value at <see cref="Path"/>.</summary>
    public void Fail(PlannedField field, Failure failure)
    {
        foreach (var error in failure.Errors is { Count: > 0 } known ? known : [reporter.Report(failure.Exception, Path.ToPath())])
        {
            Fail(field, error);
        }
    }

    /// <summary>Records the error of the value at <see cref="Path"/>: at its own place in the document, or else where the field is asked for.</summary>
    public void Fail(PlannedField field, IError error) => Errors.Add(new Error(error.Message, error.Code)
    {
        Extensions = error.Extensions,
        Path = Path.ToPath(),
        Locations = error.Locations ?? [.. field.Nodes.Select(node => node.Location)],
    });

    /// <summary>What the host makes of the exception; null where it makes nothing of it.</summary>
    private IError? Foreseen(Exception e) =>
        Services.GetServices<IErrorFilter>().Select(filter => filter.OnException(e)).FirstOrDefault(error => error is not null);

    /// <summary>What the field's resolver is called with, bound once a request.</summary>
    public object?[] ValuesOf(PlannedField field)
    {
        var parameters = field.Resolver!.Parameters;
        if (parameters.Count == 0)
        {
            return [];
        }

        return Slot(ref _values, field.Index) ??= Bind(field, parameters);
    }

    /// <summary>The field's arguments, coerced once a request for all fields that are asked for with the same ones (specification, 6.4.1).</summary>
    public object?[] ArgumentsOf(PlannedField field) =>
        Slot(ref _arguments, field.ArgumentsIndex) ??= ArgumentReader.Read(field.Definition.Arguments, field.Nodes[0].Arguments, variables);

    private static ref object?[]? Slot(ref object?[]?[] slots, int index)
    {
        if (index >= slots.Length)
        {
            Array.Resize(ref slots, Math.Max(index + 1, slots.Length * 2));
        }

        return ref slots[index];
    }

    // A method of its own: a lambda's closure would be made for every value of every field, also where there is nothing to bind.
    private object?[] Bind(PlannedField field, IReadOnlyList<BindParameter> parameters) => [.. parameters.Select(bind => bind(new FieldRun(this, field)))];
}

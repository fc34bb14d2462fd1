using DutyGraph.GraphQL.Execution.Inputs;
using DutyGraph.GraphQL.Execution.Planning;
using DutyGraph.GraphQL.Execution.Resolvers;
using DutyGraph.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace DutyGraph.GraphQL.Execution;

/// <summary>The state of one operation during execution.</summary>
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

    /// <summary>The service scope of the request; created on first use.</summary>
    public IServiceProvider Services => _services ??= services();

    public CancellationToken Cancellation => cancellation;

    public ResponseWriter Writer => writer;

    /// <summary>The cached JSON of constant outputs.</summary>
    public BoundedCache<Output, byte[]> Constants => constants;

    public ErrorReporter Reporter => reporter;

    public PathStack Path { get; } = new();

    public List<IError> Errors { get; } = [];

    public BatchScheduler Batches => _batches ??= new();

    public DataLoaderSet Loaders => _loaders ??= new(Services, Batches, cancellation);

    /// <summary>Drops the snapshot and the data loaders, so that later fields see the writes of a mutation field.</summary>
    public void Renew()
    {
        (_values, _loaders) = ([], null);
        if (_services is null)
        {
            return;
        }

        foreach (var snapshot in _services.GetServices<IRequestSnapshot>())
        {
            snapshot.Renew();
        }
    }

    /// <summary>Whether an exception is the error of one field. Cancellation of the request and a too large answer are not.</summary>
    public bool Survives(Exception e) => e switch
    {
        OperationCanceledException => !cancellation.IsCancellationRequested,
        ResponseTooLargeException or UnavailableException => false,
        _ => true,
    };

    /// <summary>Turns an exception of a resolver into a <see cref="Failure"/>.</summary>
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

    /// <summary>Records the error of the value at <see cref="Path"/>. Adds the locations of the field if the error has none.</summary>
    public void Fail(PlannedField field, IError error) => Errors.Add(new Error(Error.TextOf(error), error.Code)
    {
        Extensions = error.Extensions,
        Path = Path.ToPath(),
        Locations = error.Locations ?? [.. field.Nodes.Select(node => node.Location)],
    });

    /// <summary>The error that the host's filters map the exception to; null if none does.</summary>
    private IError? Foreseen(Exception e) =>
        Services.GetServices<IErrorFilter>().Select(filter => filter.OnException(e)).FirstOrDefault(error => error is not null);

    /// <summary>Returns the values of the resolver's parameters; they are bound once in a request.</summary>
    public object?[] ValuesOf(PlannedField field)
    {
        var parameters = field.Resolver!.Parameters;
        if (parameters.Count == 0)
        {
            return [];
        }

        return Slot(ref _values, field.Index) ??= Bind(field, parameters);
    }

    /// <summary>Returns the coerced arguments of a field (specification, 6.4.1). Fields with the same arguments share them in a request.</summary>
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

    // A separate method: in ValuesOf the closure of the lambda would be allocated on every call, even without parameters.
    private object?[] Bind(PlannedField field, IReadOnlyList<BindParameter> parameters) => [.. parameters.Select(bind => bind(new FieldRun(this, field)))];
}

/// <summary>A planned field in one request; the parameters of its resolver are bound from it.</summary>
/// <param name="Run">The request.</param>
/// <param name="Field">The field.</param>
internal readonly record struct FieldRun(Run Run, PlannedField Field);

/// <summary>Something that the host depends on is not available: the whole request fails.</summary>
internal sealed class UnavailableException(UnavailableError error) : Exception(error.Message)
{
    public UnavailableError Error => error;
}

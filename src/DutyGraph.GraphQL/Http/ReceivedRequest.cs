using System.Text.Json;
using DutyGraph.GraphQL.Execution;

namespace DutyGraph.GraphQL.Http;

/// <summary>
/// What came of reading an HTTP request: what it asks, or why it is refused. Dispose of it after the execution: the variables live in pooled memory.
/// </summary>
internal sealed class ReceivedRequest : IDisposable
{
    private readonly JsonDocument[] _documents;

    public ReceivedRequest(GraphQLRequest request, params JsonDocument[] documents) => (Request, _documents) = (request, documents);

    private ReceivedRequest(Refusal refusal) => (Refusal, _documents) = (refusal, []);

    public GraphQLRequest? Request { get; }

    public Refusal? Refusal { get; }

    public static implicit operator ReceivedRequest(Refusal refusal) => new(refusal);

    public void Dispose() => Array.ForEach(_documents, document => document.Dispose());
}

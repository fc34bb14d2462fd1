using System.Text.Json;
using DutyGraph.GraphQL.Execution;

namespace DutyGraph.GraphQL.Http;

/// <summary>
/// An HTTP request after reading: the GraphQL request, or the reason for its refusal. Dispose of it after execution, since the variables are in pooled
/// memory.
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

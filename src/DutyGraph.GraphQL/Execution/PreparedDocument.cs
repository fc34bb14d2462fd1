using DutyGraph.GraphQL.Execution.Planning;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Execution;

/// <summary>A parsed and validated document: its operations, or its errors.</summary>
/// <param name="Operations">In source order; empty if there are <paramref name="Errors"/>.</param>
/// <param name="Errors">Syntax or validation errors.</param>
/// <param name="IsParsed">False: the document has a syntax error.</param>
internal sealed record PreparedDocument(IReadOnlyList<PreparedOperation> Operations, IReadOnlyList<IError> Errors, bool IsParsed = true)
{
    /// <summary>Returns the operation with this name (specification, 6.1 GetOperation).</summary>
    /// <exception cref="GraphQLException">There is no such operation, or the name is missing.</exception>
    public PreparedOperation OperationNamed(string? name)
    {
        if (name is null)
        {
            return Operations is [var only]
                ? only
                : throw Unknown(Operations.Count == 0
                    ? new("文档中没有操作。", "Must provide an operation.")
                    : new("文档有多个操作，须指定 operationName。", "Must provide operation name if query contains multiple operations."));
        }

        return Operations.FirstOrDefault(operation => operation.Definition.Name?.Value == name)
            ?? throw Unknown(new($"没有名为 \"{name}\" 的操作。", $"Unknown operation named \"{name}\"."));
    }

    private static GraphQLException Unknown(ErrorText text) => new(new Error(text, ErrorCodes.UnknownOperation));
}

/// <summary>Converts errors of a document to errors of a response.</summary>
internal static class DocumentErrors
{
    public static IError ToResponse(this DocumentError error) => error is LimitError limit
        ? Error.OverLimit(limit.Code, limit.Text, limit.Asked, limit.Allowed) with { Locations = error.Locations }
        : new Error(error.Text, error.Code)
        {
            Locations = error.Locations,
            Extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["specification"] = error.Clause },
        };
}

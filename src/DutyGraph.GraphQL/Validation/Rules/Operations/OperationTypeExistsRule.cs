using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>The schema has a root type for each operation (5.2.1.1).</summary>
internal sealed class OperationTypeExistsRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode node)
    {
        if (Context.RootType(node.Operation) is null)
        {
            Context.Report(new UnsupportedOperationError(node.Operation, node.Location));
        }
    }
}

/// <summary>The schema has no root type for this type of operation.</summary>
/// <param name="Operation">The type of operation.</param>
/// <param name="Location">The operation.</param>
public sealed record UnsupportedOperationError(OperationType Operation, Location Location)
    : DocumentError(
        "UNSUPPORTED_OPERATION",
        "5.2.1.1 Operation Type Existence",
        new(
            $"模式不支持 {Operation.ToString().ToLowerInvariant()} 操作。",
            $"The {Operation.ToString().ToLowerInvariant()} operation is not supported by the schema."),
        [Location]);

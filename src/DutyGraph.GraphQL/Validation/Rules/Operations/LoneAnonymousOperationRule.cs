using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>An anonymous operation is the only operation (5.2.3.1).</summary>
internal sealed class LoneAnonymousOperationRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode node)
    {
        if (node.Name is null && Context.Operations.Length > 1)
        {
            Context.Report(new AnonymousOperationNotAloneError(node.Location));
        }
    }
}

/// <summary>An operation is anonymous but not the only one.</summary>
/// <param name="Location">The operation.</param>
public sealed record AnonymousOperationNotAloneError(Location Location)
    : DocumentError(
        "ANONYMOUS_OPERATION_NOT_ALONE",
        "5.2.3.1 Lone Anonymous Operation",
        new("匿名操作须是文档中唯一的操作。", "This anonymous operation must be the only defined operation."),
        [Location]);

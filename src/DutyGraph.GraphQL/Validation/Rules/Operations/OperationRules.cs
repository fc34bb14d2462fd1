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

/// <summary>Operation names are unique (5.2.2.1).</summary>
internal sealed class UniqueOperationNamesRule(DocumentContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> _names = new(StringComparer.Ordinal);

    public override void EnterOperation(OperationDefinitionNode node)
    {
        if (node.Name is { } name && !_names.TryAdd(name.Value, name))
        {
            Context.Report(new DuplicateOperationError(name.Value, _names[name.Value].Location, name.Location));
        }
    }
}

/// <summary>Two operations have the same name.</summary>
/// <param name="Name">The name.</param>
/// <param name="First">The first occurrence.</param>
/// <param name="Again">Another occurrence.</param>
public sealed record DuplicateOperationError(string Name, Location First, Location Again)
    : DocumentError(
        "DUPLICATE_OPERATION",
        "5.2.2.1 Operation Name Uniqueness",
        new($"名为 \"{Name}\" 的操作只能有一个。", $"There can be only one operation named \"{Name}\"."),
        [First, Again]);

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

using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

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

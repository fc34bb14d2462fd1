using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Fragment names are unique (5.5.1.1).</summary>
internal sealed class UniqueFragmentNamesRule(DocumentContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> _names = new(StringComparer.Ordinal);

    public override void EnterFragmentDefinition(FragmentDefinitionNode node)
    {
        if (!_names.TryAdd(node.Name.Value, node.Name))
        {
            Context.Report(new DuplicateFragmentError(node.Name.Value, _names[node.Name.Value].Location, node.Name.Location));
        }
    }
}

/// <summary>Two fragments have the same name.</summary>
/// <param name="Name">The name.</param>
/// <param name="First">The first occurrence.</param>
/// <param name="Again">Another occurrence.</param>
public sealed record DuplicateFragmentError(string Name, Location First, Location Again)
    : DocumentError(
        "DUPLICATE_FRAGMENT",
        "5.5.1.1 Fragment Name Uniqueness",
        new($"名为 \"{Name}\" 的片段只能有一个。", $"There can be only one fragment named \"{Name}\"."),
        [First, Again]);

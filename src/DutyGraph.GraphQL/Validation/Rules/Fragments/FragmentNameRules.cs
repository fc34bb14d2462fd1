using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Every spread fragment is defined (5.5.2.1).</summary>
internal sealed class KnownFragmentsRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterFragmentSpread(FragmentSpreadNode node)
    {
        if (!Context.Fragments.TryGet(node.Name.Value, out _))
        {
            Context.Report(new UnknownFragmentError(node.Name.Value, node.Name.Location));
        }
    }
}

/// <summary>The document has no fragment with this name.</summary>
/// <param name="Fragment">The name.</param>
/// <param name="Location">The spread.</param>
public sealed record UnknownFragmentError(string Fragment, Location Location)
    : DocumentError(
        "UNKNOWN_FRAGMENT",
        "5.5.2.1 Fragment Spread Target Defined",
        new($"没有片段 \"{Fragment}\"。", $"Unknown fragment \"{Fragment}\"."),
        [Location]);

/// <summary>Every fragment is used by an operation, directly or through others (5.5.1.4).</summary>
internal sealed class NoUnusedFragmentsRule(DocumentContext context) : ValidationRule(context)
{
    public override void LeaveDocument()
    {
        var used = Context.Fragments.ReachableFrom(Context.Operations).Select(fragment => fragment.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var fragment in Context.Document.Definitions.OfType<FragmentDefinitionNode>().Where(fragment => !used.Contains(fragment.Name.Value)))
        {
            Context.Report(new UnusedFragmentError(fragment.Name.Value, fragment.Location));
        }
    }
}

/// <summary>No operation uses a fragment.</summary>
/// <param name="Fragment">Its name.</param>
/// <param name="Location">The fragment.</param>
public sealed record UnusedFragmentError(string Fragment, Location Location)
    : DocumentError(
        "UNUSED_FRAGMENT",
        "5.5.1.4 Fragments Must Be Used",
        new($"片段 \"{Fragment}\" 没有使用。", $"Fragment \"{Fragment}\" is never used."),
        [Location]);

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

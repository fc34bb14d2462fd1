using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

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
    : DocumentError("UNUSED_FRAGMENT", "5.5.1.4 Fragments Must Be Used", new($"片段 \"{Fragment}\" 没有使用。", $"Fragment \"{Fragment}\" is never used."), [Location]);

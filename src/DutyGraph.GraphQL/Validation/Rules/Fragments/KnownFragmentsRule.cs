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
    : DocumentError("UNKNOWN_FRAGMENT", "5.5.2.1 Fragment Spread Target Defined", new($"没有片段 \"{Fragment}\"。", $"Unknown fragment \"{Fragment}\"."), [Location]);

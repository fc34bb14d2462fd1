namespace DutyGraph.Core;

/// <summary>A question is about a node that the graph does not have.</summary>
/// <param name="label">What was looked for, as <see cref="Labels"/> spells it; "object" for any label.</param>
/// <param name="id">The id that names none.</param>
public sealed class NodeNotFoundException(string label, string id)
    : Exception($"图中没有 {Shown(id)}。 The graph has no {label} of the id '{Shown(id)}'.")
{
    private const int LongestShown = 128;

    /// <summary>The id that names none.</summary>
    public string Id { get; } = id;

    private static string Shown(string id) => id.Length > LongestShown ? id[..LongestShown] + "…" : id;
}

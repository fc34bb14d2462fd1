namespace DutyGraph.Core;

/// <summary>A question names a node that the graph does not have.</summary>
/// <param name="label">The expected label, as spelt in <see cref="Labels"/>; "object" for any label.</param>
/// <param name="id">The unknown id.</param>
public sealed class NodeNotFoundException(string label, string id)
    : BilingualException(new($"图中没有 {Shown(id)}。", $"The graph has no {label} of the id '{Shown(id)}'."))
{
    private const int LongestShown = 128;

    /// <summary>The unknown id.</summary>
    public string Id { get; } = id;

    private static string Shown(string id) => id.Length > LongestShown ? id[..LongestShown] + "…" : id;
}

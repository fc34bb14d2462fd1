using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>What a name must contain, as it is compared.</summary>
internal static class TextCondition
{
    /// <summary>The folded text; null where every name contains it.</summary>
    public static string? Of(string? text) => text is not null && Folding.Fold(text) is { Length: > 0 } word ? word : null;
}

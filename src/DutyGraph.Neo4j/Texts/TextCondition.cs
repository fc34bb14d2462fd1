using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>The text that a name must contain, in the form in which it is compared.</summary>
internal static class TextCondition
{
    /// <summary>Returns the folded text; null if every name contains it.</summary>
    public static string? Of(string? text) => text is not null && Folding.Fold(text) is { Length: > 0 } word ? word : null;
}

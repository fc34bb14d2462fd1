namespace DutyGraph.Import;

/// <summary>White space, which Chinese text does not need: what stands in a list is left by layout.</summary>
public static class Spaces
{
    /// <summary>The text without any white space (ideographic and no-break spaces too).</summary>
    public static string Remove(string text) =>
        text.Any(char.IsWhiteSpace) ? string.Concat(text.Where(c => !char.IsWhiteSpace(c))) : text;
}

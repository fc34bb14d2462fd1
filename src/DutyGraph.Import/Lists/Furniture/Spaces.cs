namespace DutyGraph.Import;

/// <summary>Removes white space, which Chinese text does not need: spaces in a list come from its layout.</summary>
public static class Spaces
{
    /// <summary>Returns the text without any white space, including ideographic and no-break spaces.</summary>
    public static string Remove(string text) =>
        text.Any(char.IsWhiteSpace) ? string.Concat(text.Where(c => !char.IsWhiteSpace(c))) : text;
}

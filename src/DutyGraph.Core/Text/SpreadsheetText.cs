namespace DutyGraph.Core;

/// <summary>Texts in files that spreadsheets open: none of them may be taken for a formula.</summary>
public static class SpreadsheetText
{
    /// <summary>
    /// What a spreadsheet may take for the beginning of a formula; in East Asian versions the full-width forms too. The apostrophe stands among them so that
    /// the way back is one rule: a text that begins with an apostrophe has lost nothing but that apostrophe.
    /// </summary>
    private const string Dangerous = "=+-@＝＋－＠\t\r\n'";

    /// <summary>The text, with an apostrophe before it where it begins like a formula.</summary>
    public static string Guard(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > 0 && Dangerous.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;
    }
}

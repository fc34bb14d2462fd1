namespace DutyGraph.Core;

/// <summary>Protects texts in files for spreadsheets, so that none is read as a formula.</summary>
public static class SpreadsheetText
{
    /// <summary>
    /// Characters that may start a formula in a spreadsheet, including the full-width forms for East Asian versions. The apostrophe is included so that
    /// undoing it is one rule: drop a leading apostrophe.
    /// </summary>
    private const string Dangerous = "=+-@＝＋－＠\t\r\n'";

    /// <summary>Returns the text, with an apostrophe in front if it could be read as a formula.</summary>
    public static string Guard(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > 0 && Dangerous.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;
    }
}

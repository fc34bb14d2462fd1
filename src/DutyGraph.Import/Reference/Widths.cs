namespace DutyGraph.Import;

/// <summary>Converts half-width punctuation to full-width, so that both compare equal (graph, version 1).</summary>
internal static class Widths
{
    /// <summary>Returns the text with full-width punctuation; positions do not change.</summary>
    public static string Full(string text) => string.Create(text.Length, text, static (full, text) =>
    {
        for (var i = 0; i < full.Length; i++)
        {
            full[i] = text[i] switch
            {
                '(' => '（',
                ')' => '）',
                ',' => '，',
                ';' => '；',
                ':' => '：',
                '<' => '〈',
                '>' => '〉',
                var other => other,
            };
        }
    });
}

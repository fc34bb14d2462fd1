namespace DutyGraph.Import;

/// <summary>Half- and full-width punctuation of one text compare equal (graph, version 1).</summary>
internal static class Widths
{
    /// <summary>The text with full-width punctuation; every character keeps its place.</summary>
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

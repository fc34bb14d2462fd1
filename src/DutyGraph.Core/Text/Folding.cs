using System.Globalization;

namespace DutyGraph.Core;

/// <summary>
/// The form of a text in which all its printings are equal: whitespace gone, half- and full-width characters one, quotation marks, brackets and dashes of one kind each,
/// variant characters (査) replaced by the usual one (查). For comparing and finding; what is served is the text as printed.
/// </summary>
public static class Folding
{
    /// <summary>The folded form; folding it again changes nothing.</summary>
    public static string Fold(string text)
    {
        var folded = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            if (!IsBlank(character))
            {
                folded[length++] = Fold(character);
            }
        }

        var result = folded[..length];
        return result.SequenceEqual(text) ? text : result.ToString();
    }

    /// <summary>Spaces of all widths, line ends, and the invisible characters that PDFs and editors leave (zero-width space, BOM, soft hyphen).</summary>
    private static bool IsBlank(char character) =>
        char.IsWhiteSpace(character) || char.IsControl(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format;

    private static char Fold(char character) => character switch
    {
        < '\u0080' => character,
        >= '\uFF01' and <= '\uFF5E' => (char)(character - '\uFF01' + '!'),
        '。' or '｡' => '.',
        '､' => '、',
        '“' or '”' or '„' or '「' or '」' or '『' or '』' or '｢' or '｣' or '〝' or '〞' => '"',
        '‘' or '’' => '\'',
        '《' or '〈' or '«' or '‹' => '<',
        '》' or '〉' or '»' or '›' => '>',
        '〔' or '【' or '〖' => '[',
        '〕' or '】' or '〗' => ']',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '─' => '-',
        '〜' => '~',
        '•' or '‧' or '・' or '･' => '·',
        _ => Variants.UsualOf(character),
    };
}

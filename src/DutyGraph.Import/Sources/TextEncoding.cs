using System.Text;

namespace DutyGraph.Import;

/// <summary>Detects the encoding of a file and decodes it.</summary>
internal static class TextEncoding
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    // Taken from the provider directly: registering it would affect the whole process.
    internal static readonly Encoding Gb18030 =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>Returns the text without byte order mark; null if the content is not text in a supported encoding.</summary>
    internal static string? Decode(ReadOnlySpan<byte> content)
    {
        foreach (var marked in (ReadOnlySpan<Encoding>)[Utf8, LittleEndian, BigEndian])
        {
            if (content.StartsWith(marked.Preamble))
            {
                return TextOf(marked, content[marked.Preamble.Length..]);
            }
        }

        // UTF-8 and GB18030 text contains no zero byte; in UTF-16, every line end and digit has one. Text that is UTF-8 except for a few bytes is not
        // GB18030.
        return content.Contains((byte)0)
            ? Chinese(TextOf(LittleEndian, content)) ?? Chinese(TextOf(BigEndian, content))
            : TextOf(Utf8, content) ?? (TextFault.Find(content) is null ? TextOf(Gb18030, content) : null);
    }

    private static string? TextOf(Encoding encoding, ReadOnlySpan<byte> content)
    {
        try
        {
            var text = encoding.GetString(content);
            return text.EnumerateRunes().Any(IsNoText) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Whether a character is a control character other than white space.</summary>
    internal static bool IsNoText(Rune rune) => Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune);

    // In UTF-16 any two bytes form a character. Without a byte order mark, accept the text only if nearly all characters are usual in lists, which is not the
    // case with the wrong byte order.
    private static string? Chinese(string? text) => text?.Count(IsOfLists) > 0.95 * text?.Length ? text : null;

    private static bool IsOfLists(char c) =>
        c is < '\u0080' or (>= '\u2000' and < '\u2070') or (>= '\u3000' and < '\u3040') or (>= '\u4E00' and < '\uA000') or >= '\uFF00';
}

using System.Text;

namespace DutyGraph.Import;

/// <summary>Finds out how a file's bytes spell its text.</summary>
internal static class TextEncoding
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    // Asked of its provider, not registered: registering would be a switch for the whole process.
    internal static readonly Encoding Gb18030 =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The text without its byte order mark; null where the bytes are text in no encoding that is known.</summary>
    internal static string? Decode(ReadOnlySpan<byte> content)
    {
        foreach (var marked in (ReadOnlySpan<Encoding>)[Utf8, LittleEndian, BigEndian])
        {
            if (content.StartsWith(marked.Preamble))
            {
                return TextOf(marked, content[marked.Preamble.Length..]);
            }
        }

        // Text in UTF-8 or GB18030 holds no zero byte; every line end and digit of UTF-16 has one. What is UTF-8 but for a few bytes is no GB18030.
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

    /// <summary>Whether it is a control character, other than white space.</summary>
    internal static bool IsNoText(Rune rune) => Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune);

    // Any two bytes are some character: without a mark, they are text if they are characters of a list, which bytes read the wrong way round are not.
    private static string? Chinese(string? text) => text?.Count(IsOfLists) > 0.95 * text?.Length ? text : null;

    private static bool IsOfLists(char c) =>
        c is < '\u0080' or (>= '\u2000' and < '\u2070') or (>= '\u3000' and < '\u3040') or (>= '\u4E00' and < '\uA000') or >= '\uFF00';
}

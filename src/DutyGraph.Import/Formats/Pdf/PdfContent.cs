using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace DutyGraph.Import;

/// <summary>Limits how much a stream of a PDF may print, before the library lays out what it prints letter by letter.</summary>
internal static class PdfContent
{
    /// <summary>The greatest number of bytes of a stream that prints.</summary>
    private const int MostBytes = 4 * 1024 * 1024;

    /// <summary>The greatest number of bytes of the strings in a stream; a letter has one or two.</summary>
    private const int MostPrinted = 4 * FormatLimits.PageLetters;

    /// <summary>Checks the streams that have no filter, which <see cref="PdfFilters"/> does not see.</summary>
    /// <exception cref="RefusedDocumentException">A stream prints too much.</exception>
    internal static void Check(PdfDocument document)
    {
        foreach (var reference in document.Structure.CrossReferenceTable.ObjectOffsets.Keys)
        {
            try
            {
                if (document.Structure.GetObject(reference)?.Data is StreamToken stream && !stream.StreamDictionary.ContainsKey(NameToken.Filter))
                {
                    Check(stream.StreamDictionary, stream.Data.Span);
                }
            }
#pragma warning disable CA1031 // The library throws any exception for a broken object. No page may need it.
            catch (Exception exception) when (exception is not (RefusedDocumentException or OutOfMemoryException))
#pragma warning restore CA1031
            {
                continue;
            }
        }
    }

    /// <summary>Checks an unpacked stream, unless its dictionary says that it is something else than content: a font, an image, a colour profile.</summary>
    /// <exception cref="RefusedDocumentException">The stream prints too much.</exception>
    internal static void Check(DictionaryToken dictionary, ReadOnlySpan<byte> stream)
    {
        if (dictionary.Data.Keys.All(key => key is "Length" or "Filter" or "DecodeParms" or "DL")
            || (dictionary.TryGet(NameToken.Subtype, out NameToken subtype) && subtype.Data is "Form"))
        {
            if (stream.Length > MostBytes || Printed(stream) > MostPrinted)
            {
                throw RefusedDocumentException.TooLarge("一页的文字数", "characters on a page", FormatLimits.PageLetters);
            }
        }
    }

    // The bytes of literal strings (a) and hexadecimal strings <61> (ISO 32000-1, 7.3.4).
    private static int Printed(ReadOnlySpan<byte> content)
    {
        var printed = 0;
        while (content.IndexOfAny((byte)'(', (byte)'<') is >= 0 and var start)
        {
            var isHex = content[start] == '<';
            content = content[(start + 1)..];
            var length = isHex ? content.IndexOf((byte)'>') is >= 0 and var end ? end : content.Length : Literal(content);
            printed += isHex ? length / 2 : length;
            content = content[Math.Min(length + 1, content.Length)..];
        }

        return printed;
    }

    // The length of a literal string up to its closing parenthesis; parentheses may nest, and those after a backslash do not count.
    private static int Literal(ReadOnlySpan<byte> content)
    {
        var depth = 1;
        for (var at = 0; at < content.Length; at++)
        {
            switch (content[at])
            {
                case (byte)'\\':
                    at++;
                    break;
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')' when --depth == 0:
                    return at;
            }
        }

        return content.Length;
    }
}

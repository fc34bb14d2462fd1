using System.Buffers;
using System.Text;

namespace DutyGraph.Import;

/// <summary>The first fault that prevents a UTF-8 text from being read.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Offset">The offset in the file, from 0.</param>
/// <param name="Value">The byte, or the code point of the control character.</param>
/// <param name="IsControl">Whether it is a control character (U+0002, U+0007 in text from a PDF); otherwise an invalid byte.</param>
internal sealed record TextFault(int Line, int Offset, int Value, bool IsControl)
{
    // The least number of valid characters for each fault. GB18030 read as UTF-8 is invalid at four of five characters, a compressed file at more.
    private const int CharactersAFault = 9;

    /// <summary>Finds the first fault in a text that is UTF-8 except for a few bytes.</summary>
    /// <param name="content">The content of the file, with or without BOM.</param>
    /// <returns>The fault; null if there is none, or if there are too many for UTF-8 text.</returns>
    internal static TextFault? Find(ReadOnlySpan<byte> content)
    {
        TextFault? first = null;
        var (faults, characters) = (0, 0);
        for (int at = 0, length; at < content.Length; at += length)
        {
            var isBroken = Rune.DecodeFromUtf8(content[at..], out var rune, out length) != OperationStatus.Done;
            if (isBroken || TextEncoding.IsNoText(rune))
            {
                faults++;
                first ??= new TextFault(LineOf(content, at), at, isBroken ? content[at] : rune.Value, !isBroken);
            }
            else if (!rune.IsAscii)
            {
                characters++;
            }
        }

        return characters >= faults * CharactersAFault ? first : null;
    }

    // Line ends as in SourceDecoder: \n, \r\n or \r.
    private static int LineOf(ReadOnlySpan<byte> content, int offset)
    {
        var before = content[..offset];
        return 1 + before.Count((byte)'\n') + before.Count((byte)'\r') - before.Count("\r\n"u8);
    }
}

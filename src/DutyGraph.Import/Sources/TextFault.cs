using System.Buffers;
using System.Text;

namespace DutyGraph.Import;

/// <summary>The first fault that keeps a UTF-8 text from being read.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Offset">Its place in the file, from 0.</param>
/// <param name="Value">The byte, or the code point of the control character.</param>
/// <param name="IsControl">Whether it is a control character (U+0002, U+0007 of a PDF's text); else a byte that is no part of a character.</param>
internal sealed record TextFault(int Line, int Offset, int Value, bool IsControl)
{
    // GB18030 read as UTF-8 is broken at four characters in five, a compressed file at more.
    private const int CharactersAFault = 9;

    /// <summary>Finds it in what is UTF-8 but for a few bytes.</summary>
    /// <param name="content">The file, with or without BOM.</param>
    /// <returns>Null where nothing is broken, or where so much is that the bytes are no UTF-8 text.</returns>
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

    // Lines end as SourceDecoder ends them: \n, \r\n or \r alone.
    private static int LineOf(ReadOnlySpan<byte> content, int offset)
    {
        var before = content[..offset];
        return 1 + before.Count((byte)'\n') + before.Count((byte)'\r') - before.Count("\r\n"u8);
    }
}

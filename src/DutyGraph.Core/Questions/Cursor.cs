using System.Buffers.Text;
using System.Text;

namespace DutyGraph.Core;

/// <summary>
/// The codec of keyset cursors: the sort key of an item with the name of its order, in base64url. A cursor says where to go on, not which item to start from, so it stays
/// right when the item itself is gone; every store writes the same one.
/// </summary>
public static class Cursor
{
    /// <summary>Stands between the parts; no text of a list holds it.</summary>
    private const char Separator = '\0';

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The cursor of an item.</summary>
    /// <param name="order">The name of the order.</param>
    /// <param name="key">The item's key in that order, most significant part first.</param>
    public static string Encode(string order, params ReadOnlySpan<string> key) =>
        Base64Url.EncodeToString(Utf8.GetBytes(string.Join(Separator, [order, .. key])));

    /// <summary>The key in a cursor.</summary>
    /// <param name="order">The name of the order that the cursor must be of.</param>
    /// <param name="parts">How many parts a key of that order has.</param>
    /// <param name="cursor">What a client sent.</param>
    /// <exception cref="InvalidCursorException">It is no cursor, or one of another order.</exception>
    public static string[] Decode(string order, int parts, string cursor)
    {
        if (!Base64Url.IsValid(cursor))
        {
            throw new InvalidCursorException(cursor);
        }

        try
        {
            var text = Utf8.GetString(Base64Url.DecodeFromChars(cursor)).Split(Separator);
            return text.Length == parts + 1 && text[0] == order ? text[1..] : throw new InvalidCursorException(cursor);
        }
        catch (DecoderFallbackException)
        {
            throw new InvalidCursorException(cursor);
        }
    }
}

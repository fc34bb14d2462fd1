using System.Buffers.Text;
using System.Text;

namespace DutyGraph.Core;

/// <summary>
/// Encodes keyset cursors: the name of the order and the sort key of an item, in base64url. A cursor holds a position, not a reference to the item, so it
/// stays valid when the item is gone. All stores write the same cursors.
/// </summary>
public static class Cursor
{
    /// <summary>Separates the parts; it occurs in no text of a list.</summary>
    private const char Separator = '\0';

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Returns the cursor of an item.</summary>
    /// <param name="order">The name of the order.</param>
    /// <param name="key">The sort key of the item in that order, most significant part first.</param>
    public static string Encode(string order, params ReadOnlySpan<string> key) =>
        Base64Url.EncodeToString(Utf8.GetBytes(string.Join(Separator, [order, .. key])));

    /// <summary>Returns the sort key in a cursor.</summary>
    /// <param name="order">The name of the expected order.</param>
    /// <param name="parts">The number of parts in a key of that order.</param>
    /// <param name="cursor">The cursor sent by a client.</param>
    /// <exception cref="InvalidCursorException">The text is not a cursor, or a cursor of another order.</exception>
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

using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace DutyGraph.GraphQL.Execution.Inputs;

/// <summary>Checks the raw variables of a request before they are read.</summary>
internal static class SentVariables
{
    /// <exception cref="GraphQLException">The variables are too large or contain invalid Unicode.</exception>
    public static void Check(JsonElement sent, int maxBytes)
    {
        if (sent.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var utf8 = JsonMarshal.GetRawUtf8Value(sent);
        if (utf8.Length > maxBytes)
        {
            throw new GraphQLException(Error.OverLimit(
                ErrorCodes.VariablesBytesLimit,
                new($"变量共 {utf8.Length} 字节，至多允许 {maxBytes}。", $"The variables have {utf8.Length} bytes; {maxBytes} are allowed."),
                utf8.Length,
                maxBytes));
        }

        if (!IsText(utf8))
        {
            throw new GraphQLException(new Error(
                new ErrorText("变量中有无效的 Unicode 文字。", "A text of the variables is not valid Unicode."), ErrorCodes.InvalidVariable));
        }
    }

    // System.Text.Json accepts invalid UTF-8 and lone surrogates (\ud800) when parsing, and throws only when the string is read.
    private static bool IsText(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            return false;
        }

        if (json.IndexOf("\\ud"u8) < 0 && json.IndexOf("\\uD"u8) < 0)
        {
            return true;
        }

        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                {
                    _ = reader.GetString();
                }
            }

            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}

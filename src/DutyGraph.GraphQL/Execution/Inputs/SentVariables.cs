using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace DutyGraph.GraphQL.Execution.Inputs;

/// <summary>Holds the variables of a request, as they were sent, against what every reader of them relies on.</summary>
internal static class SentVariables
{
    /// <exception cref="GraphQLException">They are too large, or hold text that is none.</exception>
    public static void Check(JsonElement sent, int maxBytes)
    {
        if (sent.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var utf8 = JsonMarshal.GetRawUtf8Value(sent);
        if (utf8.Length > maxBytes)
        {
            throw new GraphQLException(LimitRefusal.Of(
                ErrorCodes.VariablesBytesLimit, $"The variables have {utf8.Length} bytes; {maxBytes} are allowed.", utf8.Length, maxBytes));
        }

        if (!IsText(utf8))
        {
            throw new GraphQLException(new Error("A text of the variables is no valid Unicode.", ErrorCodes.InvalidVariable));
        }
    }

    // System.Text.Json takes any bytes and half surrogate pairs (\ud800) until the text is asked for, and throws there.
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

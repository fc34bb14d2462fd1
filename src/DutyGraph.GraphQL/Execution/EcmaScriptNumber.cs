using System.Globalization;

namespace DutyGraph.GraphQL.Execution;

/// <summary>Formats numbers as ECMAScript does (ECMA-262, Number::toString), so that answers equal those of other servers byte for byte.</summary>
internal static class EcmaScriptNumber
{
    /// <summary>Formats a finite number.</summary>
    /// <param name="value">A finite number.</param>
    /// <param name="text">A buffer of at least 32 characters.</param>
    /// <returns>The number of characters written.</returns>
    public static int Format(double value, Span<char> text)
    {
        value = value == 0 ? 0 : value;
        value.TryFormat(text, out var length, "R", CultureInfo.InvariantCulture);
        var exponentAt = text[..length].IndexOf('E');
        return exponentAt < 0 ? length : Rewrite(text[..length].ToString(), exponentAt, text);
    }

    private static int Rewrite(string shortest, int exponentAt, Span<char> text)
    {
        var sign = shortest[0] == '-' ? "-" : "";
        var digits = shortest[sign.Length..exponentAt].Replace(".", "", StringComparison.Ordinal);
        var exponent = int.Parse(shortest.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var result = exponent switch
        {
            >= 21 or < -6 => sign + digits[0] + (digits.Length > 1 ? "." + digits[1..] : "") + (exponent > 0 ? "e+" : "e-") + Math.Abs(exponent),
            < 0 => sign + "0." + new string('0', -exponent - 1) + digits,
            _ when digits.Length > exponent + 1 => sign + digits[..(exponent + 1)] + "." + digits[(exponent + 1)..],
            _ => sign + digits + new string('0', exponent + 1 - digits.Length),
        };
        result.CopyTo(text);
        return result.Length;
    }
}

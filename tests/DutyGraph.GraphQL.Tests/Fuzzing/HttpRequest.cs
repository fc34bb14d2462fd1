using System.Text;

namespace DutyGraph.GraphQL.Tests.Fuzzing;

/// <summary>An HTTP request as it arrives, valid or not.</summary>
/// <param name="Method">Any token.</param>
/// <param name="Query">The query string without the question mark; empty for none.</param>
/// <param name="ContentType">Null for none.</param>
/// <param name="Accept">Null for none.</param>
/// <param name="Site">The value of Sec-Fetch-Site; null for none.</param>
/// <param name="Body">Any bytes.</param>
internal sealed record HttpRequest(string Method, string Query, string? ContentType, string? Accept, string? Site, byte[] Body)
{
    public override string ToString() =>
        $"{Method} ?{Query}\nContent-Type: {ContentType}\nAccept: {Accept}\nSec-Fetch-Site: {Site}\n\n{Encoding.Latin1.GetString(Body)}";
}

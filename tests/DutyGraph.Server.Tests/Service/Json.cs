using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DutyGraph.Server.Tests.Service;

/// <summary>Compares answers as readable text.</summary>
internal static class Json
{
    /// <summary>Indented, with Chinese unescaped.</summary>
    public static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Asserts that an answer has the expected fields in the same order with the same values.</summary>
    public static void Equal(string expected, JsonNode? actual) =>
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(Readable), actual?.ToJsonString(Readable), ignoreLineEndingDifferences: true);
}

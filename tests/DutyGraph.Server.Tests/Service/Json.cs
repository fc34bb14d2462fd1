using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DutyGraph.Server.Tests.Service;

/// <summary>Answers, compared as text that a person can read.</summary>
internal static class Json
{
    /// <summary>Indented, Chinese as it is.</summary>
    public static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Holds an answer against the expected one: the same fields in the same order with the same values.</summary>
    public static void Equal(string expected, JsonNode? actual) =>
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(Readable), actual?.ToJsonString(Readable), ignoreLineEndingDifferences: true);
}

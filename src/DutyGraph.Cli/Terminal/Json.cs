using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DutyGraph.Cli;

/// <summary>Prints JSON with the naming of the API: camelCase fields, UPPER_CASE enum members, Chinese unescaped.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Compact = new(JsonSerializerDefaults.Web)
    {
        // The default encoder escapes all Chinese for use in HTML, which is not needed in a terminal or file.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    private static readonly JsonSerializerOptions Indented = new(Compact) { WriteIndented = true, NewLine = "\n" };

    public static string Line<T>(T value) => JsonSerializer.Serialize(value, Compact);

    /// <summary>Prints indented JSON and a line end.</summary>
    public static void Write<T>(TextWriter writer, T value)
    {
        writer.Write(JsonSerializer.Serialize(value, Indented));
        writer.Write('\n');
    }
}

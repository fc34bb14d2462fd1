using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using DutyGraph.Benchmarks.Race.Loads;

namespace DutyGraph.Benchmarks.Race;

/// <summary>A temporary folder with the input files of the servers for one load, and the request body.</summary>
internal sealed class Course : IDisposable
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    private Course(Load load, string folder) => (Load, Folder) = (load, folder);

    public Load Load { get; }

    public string Folder { get; }

    public string Request => Path.Combine(Folder, "request.json");

    private string Rows => Path.Combine(Folder, "duties.json");

    /// <summary>Writes the files.</summary>
    public static async Task<Course> LayAsync(Load load)
    {
        var course = new Course(load, Directory.CreateTempSubdirectory("race-").FullName);
        await File.WriteAllBytesAsync(course.Request, load.Body);
        await File.WriteAllTextAsync(Path.Combine(course.Folder, "schema.graphql"), load.Sdl());
        if (!load.AsksService)
        {
            await File.WriteAllBytesAsync(course.Rows, JsonSerializer.SerializeToUtf8Bytes(Loads.Rows.All, Json));
        }

        return course;
    }

    /// <summary>Writes the rows that our server returned, for the others to return too.</summary>
    /// <param name="data">The <c>data</c> of its answer.</param>
    public async Task LayRowsAsync(JsonNode data)
    {
        if (data["duties"] is { } duties && !File.Exists(Rows))
        {
            await File.WriteAllTextAsync(Rows, duties.ToJsonString());
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

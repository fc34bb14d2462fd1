using System.Text.Json;
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

    /// <summary>Writes the files.</summary>
    public static async Task<Course> LayAsync(Load load)
    {
        var course = new Course(load, Directory.CreateTempSubdirectory("race-").FullName);
        await File.WriteAllBytesAsync(course.Request, load.Body);
        await File.WriteAllTextAsync(Path.Combine(course.Folder, "schema.graphql"), load.Sdl());
        if (!load.AsksService)
        {
            await File.WriteAllBytesAsync(Path.Combine(course.Folder, "duties.json"), JsonSerializer.SerializeToUtf8Bytes(Rows.All, Json));
        }

        return course;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

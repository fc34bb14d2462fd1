using System.Text.Json;
using System.Text.Json.Serialization;
using DutyGraph.Benchmarks.Race.Loads;

namespace DutyGraph.Benchmarks.Race;

/// <summary>A folder with what the servers of one load read, and the request that they are sent.</summary>
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

    /// <summary>Lays it out.</summary>
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

using System.Runtime.CompilerServices;
using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.Contract;

/// <summary>
/// The printed schema is a reviewed file. If it differs, the test writes the served schema to schema.received.graphql beside it: review the difference, then
/// replace the approved file by it.
/// </summary>
public sealed class ApprovedSchemaTests(TinyService service) : IClassFixture<TinyService>
{
    [Fact]
    public async Task Schema_AsServed_IsTheApprovedOne()
    {
        var approved = Beside("../schema.approved.graphql");
        var received = Beside("../schema.received.graphql");
        if (File.Exists(approved) && await File.ReadAllTextAsync(approved) == service.Sdl)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, service.Sdl);
        Assert.Fail($"The schema differs from the approved one: hold {Path.GetFileName(received)} against {Path.GetFileName(approved)}.");
    }

    [Fact]
    public void Schema_EveryTypeFieldArgumentAndValue_IsDescribed() =>
        Assert.Equal([], SchemaEntry.Read(service.Sdl).Where(entry => entry.Description.Length == 0).Select(entry => entry.Path));

    private static string Beside(string path, [CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, path));
}

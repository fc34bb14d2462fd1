using DutyGraph.Server.Hosting;

namespace DutyGraph.Server.Tests.Hosting;

public sealed class ServiceOptionsTests
{
    private readonly ServiceOptionsValidator _validator = new();

    [Fact]
    public void Validate_Defaults_AreValid() => Assert.True(_validator.Validate(null, new ServiceOptions()).Succeeded);

    [Fact]
    public void Validate_SeveralViolations_AreAllTold()
    {
        var result = _validator.Validate(
            null,
            new ServiceOptions
            {
                Import = "/nowhere",
                RequestSeconds = 0,
                RequestBytes = 1023,
                ResponseBytes = 65535,
                RequestCost = 99,
                ConcurrentRequests = 0,
            });

        Assert.Equal(
            [
                "DutyGraph:Import 文件夹不存在：/nowhere。 DutyGraph:Import names a folder that does not exist: '/nowhere'.",
                "DutyGraph:RequestSeconds 须在 1 到 300 秒之间。 DutyGraph:RequestSeconds must be 1 to 300 seconds.",
                "DutyGraph:RequestBytes 须在 1024 到 33554432 字节之间。 DutyGraph:RequestBytes must be 1024 to 33554432 bytes.",
                "DutyGraph:ResponseBytes 须在 65536 到 1073741824 字节之间。 DutyGraph:ResponseBytes must be 65536 to 1073741824 bytes.",
                "DutyGraph:RequestCost 须在 100 到 1000000000 之间。 DutyGraph:RequestCost must be 100 to 1000000000.",
                "DutyGraph:ConcurrentRequests 须在 1 到 10000 之间。 DutyGraph:ConcurrentRequests must be 1 to 10000.",
            ],
            result.Failures);
    }

    [Fact]
    public void Validate_FolderWithoutSources_IsNoImportFolder()
    {
        var folder = Directory.CreateTempSubdirectory("dutygraph-");

        var result = _validator.Validate(null, new ServiceOptions { Import = folder.FullName });

        folder.Delete();
        Assert.Equal(
            [$"DutyGraph:Import 文件夹中没有 sources/：{folder.FullName}。 DutyGraph:Import names a folder without sources/: '{folder.FullName}'."], result.Failures);
    }

    [Theory]
    [InlineData(1, 1024, 64 * 1024)]
    [InlineData(300, 32 * 1024 * 1024, 1024 * 1024 * 1024)]
    public void Validate_Bounds_AreValid(int seconds, int request, int response) =>
        Assert.True(_validator.Validate(
            null, new ServiceOptions { RequestSeconds = seconds, RequestBytes = request, ResponseBytes = response }).Succeeded);
}

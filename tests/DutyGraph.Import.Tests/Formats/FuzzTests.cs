namespace DutyGraph.Import.Tests.Formats;

/// <summary>The first damaged files of each format. Many more: <c>fuzz</c> of tests/DutyGraph.Benchmarks.</summary>
public sealed class FuzzTests
{
    private const int Count = 100;

    public static TheoryData<string> Formats => [.. Fuzzer.Formats];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_DamagedFile_IsReadOrRefused(string format)
    {
        foreach (var (number, file) in Fuzzer.Files(format, Count).Index())
        {
            var result = FactsOf.Reader.Read("a", file);

            Assert.True(result.Errors.All(error => error.Code is not "READER_FAULT"), $"{format} {number}: {result.Fault}");
        }
    }
}

using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.Contract;

/// <summary>
/// contract.graphql is the agreed API, version 2: none of its names, types and descriptions may change. The served schema may have more.
/// </summary>
public sealed class ContractTests(TinyService service) : IClassFixture<TinyService>
{
    // Agreed but not served yet. Remove each line with the issue that implements it.
    private static readonly string[] Later =
    [
        // Changes between editions.
        "Query.changes", "Changes", "ChangeCounts", "Change", "ChangeKind",
        // Writing.
        "Mutation", "CorrectDutyInput", "CorrectDutyPayload", "WithdrawCorrectionInput", "ImportDocumentInput", "ImportDocumentPayload", "RemoveDocumentInput",
        "RemoveDocumentPayload",
    ];

    private readonly Dictionary<string, SchemaEntry> _served = SchemaEntry.Read(service.Sdl).ToDictionary(entry => entry.Path);

    [Fact]
    public async Task Contract_AllButWhatComesLater_IsServedToTheLetter()
    {
        var contract = SchemaEntry.Read(await ContractAsync());

        var missing = contract.Where(entry => !ComesLater(entry) && !IsServed(entry));

        Assert.Equal([], missing);
    }

    [Fact]
    public async Task Contract_WhatComesLater_IsNotServedYet()
    {
        var contract = SchemaEntry.Read(await ContractAsync()).Select(entry => entry.Path).ToHashSet();

        Assert.All(Later, path => Assert.Contains(path, contract));
        Assert.DoesNotContain(_served.Values, ComesLater);
    }

    private static Task<string> ContractAsync() => File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "contract.graphql"));

    private static bool ComesLater(SchemaEntry entry) => Later.Any(path =>
        entry.Path == path || entry.Path.StartsWith(path + '.', StringComparison.Ordinal) || entry.Path.StartsWith(path + '(', StringComparison.Ordinal));

    private bool IsServed(SchemaEntry agreed) => _served.TryGetValue(agreed.Path, out var served)
        && served.Shape == agreed.Shape
        && (agreed.Description.Length == 0 || served.Description == agreed.Description);
}

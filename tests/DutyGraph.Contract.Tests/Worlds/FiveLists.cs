using DutyGraph.Core;
using DutyGraph.Import;

namespace DutyGraph.Contract.Tests;

/// <summary>The five published lists, read once for all tests.</summary>
internal static class FiveLists
{
    private static readonly Lazy<IReadOnlyList<Facts>> Read = new(() =>
        [.. ImportFolder.Read(ImportFolder.Own, ImportFolder.Own).Files
            .Select(file => file.Facts ?? throw new InvalidDataException(string.Join(' ', file.Errors)))]);

    /// <summary>Their facts.</summary>
    public static IReadOnlyList<Facts> Facts => Read.Value;
}

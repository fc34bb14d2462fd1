namespace DutyGraph.Import.Tests;

/// <summary>The repository's reference tables, read once for all tests.</summary>
internal static class Reference
{
    public static readonly string Folder = Path.Combine(ImportFolder.Own, "reference");

    public static readonly ReferenceTables Tables = ReferenceTables.Read(Folder);
}

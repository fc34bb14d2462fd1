namespace DutyGraph.Import;

/// <summary>The fields of an item as the API names them.</summary>
internal static class ItemFields
{
    internal const string Number = "number";
    internal const string Category = "category";
    internal const string Name = "name";
    internal const string Departments = "departments";
    internal const string Superior = "superiorResponsibilities";
    internal const string Township = "townshipResponsibilities";
    internal const string Method = "method";
}

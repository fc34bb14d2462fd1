namespace DutyGraph.Import.Tests;

/// <summary>How departments are named on a township's lists.</summary>
internal static class Place
{
    /// <summary>The names of a county, by its key.</summary>
    public static DepartmentNames Names(string county) =>
        new(Reference.Tables.Kinds, new Jurisdiction(Reference.Tables.Divisions, Reference.Tables.Divisions.All.Single(division => division.Key == county)));

    /// <summary>The names of an item of a county's list, of which the cell names these departments.</summary>
    public static ItemNames ItemNames(string county, string cell = "") =>
        new(Names(county), [.. DepartmentCell.Read(cell, Names(county)).Select(part => part.Department).OfType<DepartmentMention>()]);

    /// <summary>The departments that a cell of a county's list names, one after the other.</summary>
    public static string Read(string county, string cell)
    {
        var names = Names(county);
        names.LearnOfficialNames(cell);
        return string.Join(' ', DepartmentCell.Read(cell, names).Select(part => part.Department?.Name ?? $"?{part.Printed}"));
    }
}

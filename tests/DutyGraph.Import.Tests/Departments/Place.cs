namespace DutyGraph.Import.Tests;

/// <summary>Resolves department names on the lists of a township.</summary>
internal static class Place
{
    /// <summary>Returns the department names of a county, by its key.</summary>
    public static DepartmentNames Names(string county) =>
        new(Reference.Tables.Kinds, new Jurisdiction(Reference.Tables.Divisions, Reference.Tables.Divisions.All.Single(division => division.Key == county)));

    /// <summary>Returns the department names for an item of a county's list whose department cell has this text.</summary>
    public static ItemNames ItemNames(string county, string cell = "") =>
        new(Names(county), [.. DepartmentCell.Read(cell, Names(county)).Select(part => part.Department).OfType<DepartmentMention>()]);

    /// <summary>Returns the departments in a cell of a county's list, in order.</summary>
    public static string Read(string county, string cell)
    {
        var names = Names(county);
        names.LearnOfficialNames(cell);
        return string.Join(' ', DepartmentCell.Read(cell, names).Select(part => part.Department?.Name ?? $"?{part.Printed}"));
    }
}

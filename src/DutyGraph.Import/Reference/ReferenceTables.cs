using System.Collections.Immutable;

namespace DutyGraph.Import;

/// <summary>The country's divisions, townships, kinds of department, categories, titles of columns, furniture of pages and names of duties, from <c>import/reference/</c>.</summary>
public sealed class ReferenceTables
{
    private ReferenceTables(
        DivisionTable divisions, TownshipTable townships, DepartmentKindTable kinds, ImmutableArray<string> categories, ColumnTitles titles, FurnitureTable furniture,
        DutyNameTable names) =>
        (Divisions, Townships, Kinds, Categories, Titles, Furniture, Names) = (divisions, townships, kinds, categories, titles, furniture, names);

    /// <summary>Every province, prefecture and county (GB/T 2260).</summary>
    public DivisionTable Divisions { get; }

    /// <summary>Every township (GB/T 10114).</summary>
    public TownshipTable Townships { get; }

    /// <summary>The kinds of department that are known, with their short names.</summary>
    public DepartmentKindTable Kinds { get; }

    /// <summary>The categories in the official order.</summary>
    public ImmutableArray<string> Categories { get; }

    /// <summary>The titles of columns that are known.</summary>
    public ColumnTitles Titles { get; }

    /// <summary>Page numbers, signatures and notes.</summary>
    public FurnitureTable Furniture { get; }

    /// <summary>What lists call their matters.</summary>
    public DutyNameTable Names { get; }

    /// <summary>Reads the tables of a folder; a table that it lacks is taken from the fallback folder.</summary>
    /// <param name="folder">Holds divisions.csv, townships.csv, department-kinds.csv, categories.csv, column-titles.csv, furniture.csv, duty-names.csv, or some of them; it may not exist.</param>
    /// <param name="fallbackFolder">Where the others are: our own <c>import/reference</c>.</param>
    /// <exception cref="FileNotFoundException">A table is in neither folder.</exception>
    /// <exception cref="ReferenceTableException">A row cannot be used.</exception>
    public static ReferenceTables Read(string folder, string? fallbackFolder = null)
    {
        string Table(string name)
        {
            var own = Path.Combine(folder, name);
            return File.Exists(own) || fallbackFolder is null ? own : Path.Combine(fallbackFolder, name);
        }

        var divisions = DivisionTable.Read(Table("divisions.csv"));
        return new ReferenceTables(
            divisions,
            TownshipTable.Read(Table("townships.csv"), divisions),
            DepartmentKindTable.Read(Table("department-kinds.csv")),
            ReadCategories(Table("categories.csv")),
            ColumnTitles.Load(Table("column-titles.csv")),
            FurnitureTable.Read(Table("furniture.csv")),
            DutyNameTable.Read(Table("duty-names.csv")));
    }

    private static ImmutableArray<string> ReadCategories(string path) =>
        [.. ReferenceFile.Read(path, ["position", "name"], row => (Position: row.Integer("position"), Name: row.Required("name")))
            .OrderBy(category => category.Position).Select(category => category.Name)];
}

using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>The reference tables from <c>import/reference/</c>: divisions, townships, kinds of department, categories, column titles, page furniture and
/// names of duties.</summary>
public sealed class ReferenceTables : ReferenceNodes
{
    private readonly Lazy<string> _version;

    private ReferenceTables(
        DivisionTable divisions,
        TownshipTable townships,
        DepartmentKindTable kinds,
        ImmutableArray<string> categories,
        ColumnTitles titles,
        FurnitureTable furniture,
        DutyNameTable names)
    {
        (Divisions, Townships, Kinds, Categories, Titles, Furniture, Names) = (divisions, townships, kinds, categories, titles, furniture, names);
        _version = new(VersionOfNodes);
    }

    /// <summary>All provinces, prefectures and counties (GB/T 2260).</summary>
    public DivisionTable Divisions { get; }

    /// <summary>All townships (GB/T 10114).</summary>
    public TownshipTable Townships { get; }

    /// <summary>The known kinds of department with their short names.</summary>
    public DepartmentKindTable Kinds { get; }

    /// <summary>The categories in the official order.</summary>
    public ImmutableArray<string> Categories { get; }

    /// <summary>The known column titles.</summary>
    public ColumnTitles Titles { get; }

    /// <summary>The patterns of page numbers, signatures and notes.</summary>
    public FurnitureTable Furniture { get; }

    /// <summary>The known names of duties.</summary>
    public DutyNameTable Names { get; }

    /// <inheritdoc/>
    public override string Version => _version.Value;

    /// <summary>Returns a node as the tables have it. All categories that they do not have share the position after the last.</summary>
    /// <param name="id">The id of a division, a township, a kind of department or a category.</param>
    public override GraphNode? Find(string id)
    {
        return Name(NodeId.CategoryPrefix) is { } category ? Category(category)
            : Name(NodeId.DepartmentKindPrefix) is { } kind ? Kinds.Find(Widths.Full(kind))?.Kind is { } known && known.Id == id ? known : null
            : Name(NodeId.TownshipPrefix) is { } township ? Township(township)
            : Divisions.Find(id);

        string? Name(string prefix) => id.StartsWith(prefix, StringComparison.Ordinal) ? id[prefix.Length..] : null;
    }

    /// <summary>Returns a category with its position in the official order.</summary>
    internal Category Category(string name) =>
        new(NodeId.Category(name), name, (Categories.IndexOf(name) is >= 0 and var place ? place : Categories.Length) + 1);

    /// <summary>Reads the tables of a folder. Missing tables are read from the fallback folder.</summary>
    /// <param name="folder">A folder with some or all of divisions.csv, townships.csv, department-kinds.csv, categories.csv, column-titles.csv,
    /// furniture.csv, duty-names.csv; it may not exist.</param>
    /// <param name="fallbackFolder">The folder with the others: the <c>import/reference</c> supplied with the program.</param>
    /// <exception cref="FileNotFoundException">Neither folder has a table.</exception>
    /// <exception cref="ReferenceTableException">A row is invalid.</exception>
    public static ReferenceTables Read(string folder, string? fallbackFolder = null)
    {
        string Table(string name)
        {
            var own = Path.Combine(folder, name);
            return File.Exists(own) || fallbackFolder is null ? own : Path.Combine(fallbackFolder, name);
        }

        // The townships, and the patterns of the furniture, take most of the time: the others are read beside them.
        var furniture = Task.Run(() => FurnitureTable.Read(Table("furniture.csv")));
        var names = Task.Run(() => DutyNameTable.Read(Table("duty-names.csv")));
        var kinds = Task.Run(() => DepartmentKindTable.Read(Table("department-kinds.csv")));
        var divisions = DivisionTable.Read(Table("divisions.csv"));
        return new ReferenceTables(
            divisions,
            TownshipTable.Read(Table("townships.csv"), divisions),
            kinds.GetAwaiter().GetResult(),
            ReadCategories(Table("categories.csv")),
            ColumnTitles.Load(Table("column-titles.csv")),
            furniture.GetAwaiter().GetResult(),
            names.GetAwaiter().GetResult());
    }

    private Township? Township(string fullName) =>
        Divisions.LongestKeyAt(fullName) is { } county ? Townships.Find(county, fullName[county.Key.Length..]) : null;

    private string VersionOfNodes()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(Divisions.All);
        Add(Townships.All);
        Add(Kinds.All.Select(entry => entry.Kind));
        Add(Categories);
        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Add<T>(IEnumerable<T> rows) => hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(rows));
    }

    private static ImmutableArray<string> ReadCategories(string path) =>
        [.. ReferenceFile.Read(path, ["position", "name"], row => (Position: row.Integer("position"), Name: row.Required("name")))
            .OrderBy(category => category.Position).Select(category => category.Name)];
}

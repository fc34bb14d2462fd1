using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>All townships of the country. There are 41,352, so only codes are stored and <see cref="Core.Township"/> objects are created on demand.</summary>
public sealed class TownshipTable
{
    private readonly Dictionary<(int Division, string Name), int> _codes;
    private readonly DivisionTable _divisions;

    private TownshipTable(Dictionary<(int Division, string Name), int> codes, DivisionTable divisions) => (_codes, _divisions) = (codes, divisions);

    /// <summary>The number of townships.</summary>
    public int Count => _codes.Count;

    /// <summary>All townships in the order of the table.</summary>
    public IEnumerable<Township> All =>
        _codes.Select(row => Township(_divisions.Find(NodeId.Division($"{row.Key.Division:000000}"))!, row.Key.Name, row.Value));

    /// <summary>Returns the townships with a name, in the order of the table.</summary>
    public IEnumerable<Township> Named(string name) =>
        _codes.Where(row => row.Key.Name == name).Select(row => Township(_divisions.Find(NodeId.Division($"{row.Key.Division:000000}"))!, name, row.Value));

    /// <summary>Finds a township of a county.</summary>
    /// <param name="county">The county.</param>
    /// <param name="name">The bare name: 六工镇.</param>
    /// <returns>The township; null if the table does not have it.</returns>
    public Township? Find(Division county, string name)
    {
        // About 300 rows have the name of the county before the township's own: 济源市承留镇 of 济源市.
        foreach (var row in new[] { name, county.Name + name, county.ShortName + name })
        {
            if (_codes.TryGetValue((int.Parse(county.Code), row), out var code))
            {
                return Township(county, name, code);
            }
        }

        return null;
    }

    /// <summary>Creates a township, whether or not it is in the table.</summary>
    /// <param name="county">The county.</param>
    /// <param name="name">The bare name.</param>
    /// <param name="code">GB/T 10114; null if the table does not have it.</param>
    internal static Township Township(Division county, string name, int? code)
    {
        var fullName = county.Key + name;
        var kind = name switch
        {
            [.., '镇'] => TownshipKind.Town,
            [.., '街', '道'] => TownshipKind.Subdistrict,
            _ => TownshipKind.Township,
        };
        return new Township(NodeId.Township(fullName), name, fullName, code?.ToString("000000000"), kind, county.Id);
    }

    /// <summary>Reads the table. Columns: code, name, division.</summary>
    internal static TownshipTable Read(string path, DivisionTable divisions)
    {
        var rows = new Dictionary<(int, string), int>(42_000);
        var known = divisions.All.Select(division => int.Parse(division.Code)).ToHashSet();
        ReferenceFile.Read(path, ["code", "name", "division"], row =>
        {
            var division = row.Integer("division");
            return known.Contains(division) ? rows.TryAdd((division, row.Required("name")), row.Integer("code"))
                : throw row.Unusable("division", new("divisions.csv 中的代码", "a code of divisions.csv"));
        });
        return new TownshipTable(rows, divisions);
    }
}

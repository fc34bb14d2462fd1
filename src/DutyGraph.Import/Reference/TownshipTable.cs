using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Every township of the country: 41,352 of them, so codes are numbers and nothing is made before it is asked for.</summary>
public sealed class TownshipTable
{
    private readonly Dictionary<(int Division, string Name), int> codes;
    private readonly DivisionTable divisions;

    private TownshipTable(Dictionary<(int Division, string Name), int> codes, DivisionTable divisions) => (this.codes, this.divisions) = (codes, divisions);

    /// <summary>How many there are.</summary>
    public int Count => codes.Count;

    /// <summary>All of them, in the order of the table.</summary>
    public IEnumerable<Township> All => codes.Select(row => Township(divisions.Find(NodeId.Division($"{row.Key.Division:000000}"))!, row.Key.Name, row.Value));

    /// <summary>The townships of the country that bear a name, in the order of the table.</summary>
    public IEnumerable<Township> Named(string name) =>
        codes.Where(row => row.Key.Name == name).Select(row => Township(divisions.Find(NodeId.Division($"{row.Key.Division:000000}"))!, name, row.Value));

    /// <summary>A township of a county.</summary>
    /// <param name="county">The county.</param>
    /// <param name="name">Its name: 六工镇.</param>
    /// <returns>The township; null where the table lacks it.</returns>
    public Township? Find(Division county, string name)
    {
        // Some 300 rows have the county's name before the township's own: 济源市承留镇 of 济源市.
        foreach (var row in new[] { name, county.Name + name, county.ShortName + name })
        {
            if (codes.TryGetValue((int.Parse(county.Code), row), out var code))
            {
                return Township(county, name, code);
            }
        }

        return null;
    }

    /// <summary>A township as the graph has it, in the table or not.</summary>
    /// <param name="county">The county.</param>
    /// <param name="name">Its name.</param>
    /// <param name="code">GB/T 10114; null where the table lacks it.</param>
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

    /// <summary>Reads the table: code, name, division.</summary>
    internal static TownshipTable Read(string path, DivisionTable divisions)
    {
        var rows = new Dictionary<(int, string), int>(42_000);
        var known = divisions.All.Select(division => int.Parse(division.Code)).ToHashSet();
        ReferenceFile.Read(path, ["code", "name", "division"], row =>
        {
            var division = row.Integer("division");
            return known.Contains(division) ? rows.TryAdd((division, row.Required("name")), row.Integer("code"))
                : throw row.Unusable("division", "a code of divisions.csv");
        });
        return new TownshipTable(rows, divisions);
    }
}

using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Finds the township for a printed name, anywhere in the country.</summary>
/// <param name="tables">The reference tables.</param>
public sealed class TownshipResolver(ReferenceTables tables)
{
    private static readonly string[] Endings = ["镇", "乡", "街道", "苏木"];
    private static readonly string[] Offices = ["人民政府", "街道办事处", "办事处"];

    /// <summary>Resolves a name in any form that lists or callers use: 伊犁州奎屯市开干齐乡, 新疆维吾尔自治区昌吉回族自治州 昌吉市六工镇, 昌吉市六工镇.</summary>
    /// <param name="printed">Divisions in full, shortened or omitted, then the township; spaces are ignored.</param>
    /// <returns>The only possible township, or the reason why there is none.</returns>
    public TownshipReading Resolve(string printed)
    {
        var name = WithoutOffice(Spaces.Remove(printed));
        var readings = Readings(name, null).Distinct().ToList();
        var known = readings.Select(reading => tables.Townships.Find(reading.County, reading.Name)).OfType<Township>().ToList();
        if (known.Count == 1)
        {
            return new TownshipReading(known[0], []);
        }

        if (known.Count == 0 && readings.Count == 0)
        {
            // Without a division, the name must be unique in the country.
            known = [.. tables.Townships.Named(name)];
            return known.Count == 1 ? new TownshipReading(known[0], []) : new TownshipReading(null, known);
        }

        var ended = readings.Where(reading => Endings.Any(ending => reading.Name.EndsWith(ending, StringComparison.Ordinal)));
        if (known.Count == 0 && ended.ToList() is [var (county, rest)])
        {
            return new TownshipReading(TownshipTable.Township(county, rest, code: null), []);
        }

        return new TownshipReading(null, known.Count > 0 ? known : [.. readings
            .Select(reading => TownshipTable.Township(reading.County, reading.Name, code: null))]);
    }

    // All ways to read the start of a text as divisions, each below the previous one: 海南 may be the province or the start of 海南州.
    private IEnumerable<(Division County, string Name)> Readings(string text, Division? above)
    {
        foreach (var division in tables.Divisions.All.Where(division => MayStand(division, text)))
        {
            if (above is not null && (division == above || !tables.Divisions.ChainOf(division).Contains(above)))
            {
                continue;
            }

            foreach (var form in new[] { division.Name, division.ShortName, division.Key }.Distinct(StringComparer.Ordinal))
            {
                if (text.Length > form.Length && text.StartsWith(form, StringComparison.Ordinal))
                {
                    var rest = text[form.Length..];
                    foreach (var reading in division.Level == DivisionLevel.County ? [(division, rest)] : Readings(rest, division))
                    {
                        yield return reading;
                    }
                }
            }
        }
    }

    // A fast test that no form of a division starts a text.
    private static bool MayStand(Division division, string text) =>
        text.Length > 0 && (text[0] == division.Name[0] || text[0] == division.ShortName[0] || text[0] == division.Key[0]);

    private static string WithoutOffice(string name) => Offices.FirstOrDefault(office => name.EndsWith(office, StringComparison.Ordinal)) switch
    {
        null => name,
        "街道办事处" => name[..^"办事处".Length],
        var office => name[..^office.Length],
    };
}

/// <summary>The result of resolving a name.</summary>
/// <param name="Township">The township; its code is null if its county is known but the table does not have it. Null if there is none, or more than
/// one.</param>
/// <param name="Candidates">All candidates if there is more than one; otherwise empty.</param>
public sealed record TownshipReading(Township? Township, IReadOnlyList<Township> Candidates);

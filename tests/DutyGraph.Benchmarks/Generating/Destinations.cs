using DutyGraph.Core;
using DutyGraph.Import;

namespace DutyGraph.Benchmarks.Generating;

/// <summary>
/// Real townships of the country to which lists can be moved; each is used once. A list moves to a county whose name ends in the same character (县 to 县, 市 to
/// 市), so that
/// 「县水利局」 in its text still means the bureau of the county. The county must lie in a prefecture of a region, and its short name must be unambiguous. The
/// township must be a 镇, 乡 or
/// 街道: the table also has farms, zones and offices, which publish no such lists.
/// </summary>
public sealed class Destinations
{
    private readonly Dictionary<char, Queue<Township>> _free;

    /// <summary>Reads the country's tables.</summary>
    /// <param name="reference">The tables.</param>
    /// <param name="taken">Townships that have lists of their own.</param>
    public Destinations(ReferenceTables reference, IEnumerable<Township> taken)
    {
        var own = taken.Select(township => township.Id).ToHashSet();
        _free = reference.Townships.All
            .Where(township => !own.Contains(township.Id) && township.Name is [.., '镇'] or [.., '乡'] or [.., '街', '道'])
            .Select(township => (Township: township, Chain: reference.Divisions.ChainOf(reference.Divisions.Find(township.DivisionId)!).ToArray()))
            .Where(place => place.Chain.Length == 3 && place.Chain.All(division => division.Key == division.ShortName))
            .GroupBy(place => place.Chain[0].ShortName[^1], place => place.Township)
            .ToDictionary(ending => ending.Key, ending => new Queue<Township>(ending));
    }

    /// <summary>Returns the next township for the lists of a county.</summary>
    /// <exception cref="InvalidOperationException">No township is left.</exception>
    public Township Next(Division county) => _free[county.ShortName[^1]].Dequeue();
}

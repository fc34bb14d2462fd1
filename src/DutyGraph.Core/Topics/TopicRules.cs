using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>Our own decisions about topics: they come before any score.</summary>
/// <param name="Corrections">Which duties belong together and which do not.</param>
/// <param name="Founders">Keys of forms whose topics have been published, oldest first: a topic that has one of them is named by the first. They decide ids, never membership.</param>
public sealed record TopicRules(ImmutableArray<TopicCorrection> Corrections, ImmutableArray<string> Founders)
{
    /// <summary>No decisions.</summary>
    public static readonly TopicRules None = new([], []);

    /// <summary>Ids of the duties that a correction is about. Each is a form of its own, so that a correction moves it alone.</summary>
    public FrozenSet<string> Singles { get; } = Corrections.SelectMany(correction => new[] { correction.DutyId, correction.OtherId }).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The corrections that name a duty.</summary>
    internal ILookup<string, TopicCorrection> ByDuty { get; } = Corrections
        .SelectMany(correction => new[] { correction.DutyId, correction.OtherId }.Distinct(StringComparer.Ordinal).Select(id => (Id: id, Correction: correction)))
        .ToLookup(named => named.Id, named => named.Correction, StringComparer.Ordinal);

    /// <summary>The place of each of <see cref="Founders"/>.</summary>
    internal FrozenDictionary<string, int> FounderRanks { get; } =
        Founders.Index().DistinctBy(founder => founder.Item, StringComparer.Ordinal).ToFrozenDictionary(founder => founder.Item, founder => founder.Index, StringComparer.Ordinal);
}

/// <summary>That a duty belongs, or does not belong, to the matter of another.</summary>
/// <param name="DutyId">The duty that is moved.</param>
/// <param name="Same">Whether it belongs to the matter of the other.</param>
/// <param name="OtherId">The other duty.</param>
/// <param name="Reason">Why.</param>
public sealed record TopicCorrection(string DutyId, bool Same, string OtherId, string Reason);

using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>Manual decisions about topics. They take precedence over scores.</summary>
/// <param name="Corrections">Which duties belong together and which do not.</param>
/// <param name="Founders">Keys of the forms that gave published topics their ids, oldest first. A topic takes its id from its first founder. Founders do not
/// affect membership.</param>
public sealed record TopicRules(ImmutableArray<TopicCorrection> Corrections, ImmutableArray<string> Founders)
{
    /// <summary>No manual decisions.</summary>
    public static readonly TopicRules None = new([], []);

    /// <summary>Ids of duties that a correction names. Each has a form of its own, so that a correction moves only this duty.</summary>
    public FrozenSet<string> Singles { get; } =
        Corrections.SelectMany(correction => new[] { correction.DutyId, correction.OtherId }).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The corrections that name a duty, by its id.</summary>
    internal ILookup<string, TopicCorrection> ByDuty { get; } = Corrections
        .SelectMany(
            correction => new[] { correction.DutyId, correction.OtherId }.Distinct(StringComparer.Ordinal).Select(id => (Id: id, Correction: correction)))
        .ToLookup(named => named.Id, named => named.Correction, StringComparer.Ordinal);

    /// <summary>The index of each form in <see cref="Founders"/>.</summary>
    internal FrozenDictionary<string, int> FounderRanks { get; } =
        Founders.Index()
            .DistinctBy(founder => founder.Item, StringComparer.Ordinal)
            .ToFrozenDictionary(founder => founder.Item, founder => founder.Index, StringComparer.Ordinal);
}

/// <summary>A manual decision: a duty belongs, or does not belong, to the matter of another duty.</summary>
/// <param name="DutyId">Id of the duty to move.</param>
/// <param name="Same">Whether it belongs to the matter of the other duty.</param>
/// <param name="OtherId">Id of the other duty.</param>
/// <param name="Reason">The reason for the decision.</param>
public sealed record TopicCorrection(string DutyId, bool Same, string OtherId, string Reason);

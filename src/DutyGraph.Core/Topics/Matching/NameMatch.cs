namespace DutyGraph.Core;

/// <summary>What two names have in common, by weight of their n-grams.</summary>
/// <param name="Dice">Twice the common weight in the weight of both: 1 for equal names.</param>
/// <param name="Shared">The common weight, from 0 to 2, where 2 is some ten telling grams.</param>
/// <param name="Part">The best agreement of a part of one with a part of the other.</param>
/// <param name="Substituted">The weight that each name has and the other lacks, of the lesser of the two, from 0 to 1.5: words put in place of others, not added to them.</param>
/// <param name="Telling">How many grams they share that stand in one item of nearly every list, from 0 to 1, where 1 is three of them.</param>
/// <param name="Subject">1 where both have the same known subject, -1 where they have different ones, 0 where one has none.</param>
/// <param name="OtherAction">Whether one names an action that the other does not.</param>
/// <param name="OtherObject">Whether one joins two objects and the other is about the second alone: 选任人民监督员、陪审员 and 人民陪审员选任.</param>
internal readonly record struct NameMatch(double Dice, double Shared, double Part, double Substituted, double Telling, int Subject, bool OtherAction, bool OtherObject)
{
    /// <summary>An object is named in another name by this share of its weight, and is not by less than <see cref="MostUnnamed"/>.</summary>
    private const double LeastNamed = 0.8;
    private const double MostUnnamed = 0.5;

    private const double FullShare = 20;

    /// <summary>Compares two names.</summary>
    public static NameMatch Of(DutyName a, DutyName b)
    {
        var shared = Grams.Intersection(a.All, b.All);
        var common = GramWeights.Of(shared);
        return new NameMatch(
            2 * common / (a.Weight + b.Weight),
            Math.Min(common / FullShare, 2),
            a.Parts.Max(part => b.Parts.Max(other => Agreement(part, other))),
            Math.Min(Math.Min(a.Weight, b.Weight) - common, 1.5 * FullShare) / FullShare,
            Math.Min(shared.Count(GramWeights.IsTelling), 3) / 3.0,
            a.Subject == MatterSubjects.None || b.Subject == MatterSubjects.None ? 0 : a.Subject == b.Subject ? 1 : -1,
            a.Action != b.Action,
            JoinsAnother(a, b) || JoinsAnother(b, a));
    }

    /// <summary>Whether the first object of a name is not in the other name, and a later one is.</summary>
    private static bool JoinsAnother(DutyName joined, DutyName other) =>
        joined.Parts.Length > 1
        && Named(joined.Parts[0], other.All) < MostUnnamed
        && joined.Parts.Skip(1).Any(part => Named(part, other.All) >= LeastNamed)
        && other.Parts.All(part => Named(part, joined.Parts[0]) < LeastNamed);

    private static double Named(int[] part, int[] grams) => GramWeights.OfCommon(part, grams) / GramWeights.Of(part);

    private static double Agreement(int[] a, int[] b) =>
        GramWeights.OfCommon(a, b) is var common and > 0 ? 2 * common / (GramWeights.Of(a) + GramWeights.Of(b)) : 0;
}

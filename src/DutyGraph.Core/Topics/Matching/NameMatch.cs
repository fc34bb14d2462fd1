namespace DutyGraph.Core;

/// <summary>The similarity of two names, by weight of their n-grams.</summary>
/// <param name="Dice">The Dice coefficient: twice the common weight divided by the sum of both weights; 1 for equal names.</param>
/// <param name="Common">The common weight, 0 to 2, where 2 is about ten distinctive n-grams.</param>
/// <param name="Part">The best Dice coefficient between a part of one name and a part of the other.</param>
/// <param name="Substituted">The weight without a counterpart in the other name, the lesser of the two sides, 0 to 1.5. It is high where words were replaced,
/// low where words were only added.</param>
/// <param name="Telling">The number of shared n-grams that occur in one item of nearly every list, 0 to 1, where 1 is three or more.</param>
/// <param name="Subject">1 where both have the same known subject, -1 where they have different ones, 0 where one has none.</param>
/// <param name="OtherAction">Whether the names mention different actions (<see cref="MatterActions"/>).</param>
/// <param name="OtherObject">Whether one name joins two objects and the other names only the second: 选任人民监督员、陪审员 and 人民陪审员选任.</param>
internal readonly record struct NameMatch(
    double Dice, double Common, double Part, double Substituted, double Telling, int Subject, bool OtherAction, bool OtherObject)
{
    /// <summary>Another name contains an object if it has at least this share of the object's weight. It lacks the object if the share is below <see
    /// cref="MostUnnamed"/>.</summary>
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

    /// <summary>Whether <paramref name="other"/> has a later object of <paramref name="joined"/>, but not the first.</summary>
    private static bool JoinsAnother(DutyName joined, DutyName other) =>
        joined.Parts.Length > 1
        && Named(joined.Parts[0], other.All) < MostUnnamed
        && joined.Parts.Skip(1).Any(part => Named(part, other.All) >= LeastNamed)
        && other.Parts.All(part => Named(part, joined.Parts[0]) < LeastNamed);

    private static double Named(int[] part, int[] grams) => GramWeights.OfCommon(part, grams) / GramWeights.Of(part);

    private static double Agreement(int[] a, int[] b) =>
        GramWeights.OfCommon(a, b) is var common and > 0 ? 2 * common / (GramWeights.Of(a) + GramWeights.Of(b)) : 0;
}

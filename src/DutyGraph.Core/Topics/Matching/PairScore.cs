using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>The probability that two forms are one matter, and the grounds for it. It depends only on these two forms.</summary>
/// <param name="Value">The probability, 0 to 1, rounded to four decimals.</param>
/// <param name="Name">The similarity of the names; null where one cannot be read.</param>
/// <param name="Clauses">The Dice coefficient of the clauses' bigrams for the best pair of profiles, 0 to 1; null where one has no clauses.</param>
/// <param name="Best">The best matching pair of profiles.</param>
internal readonly record struct PairScore(double Value, NameMatch? Name, double? Clauses, (TopicProfile A, TopicProfile B) Best)
{
    /// <summary>At this similarity or above, clauses are the same word for word, except for misreadings.</summary>
    public const double AlikeClauses = 0.7;

    /// <summary>The similarity of the clauses of any two duties of one list.</summary>
    private const double CommonText = 0.15;
    private const double FullClauses = 0.5;

    /// <summary>The least similarity of clauses for a match where a name cannot be read.</summary>
    private const double NamelessClauses = 0.4;

    /// <summary>Whether the pair is rejected regardless of its score: one name has two objects, the other only the second, and neither subject nor clauses
    /// match.</summary>
    public bool IsOfOtherObject => Name is { OtherObject: true, Subject: <= 0 } && !(Clauses >= FullClauses);

    /// <summary>Returns the score of two forms.</summary>
    public static PairScore Of(TopicForm a, TopicForm b)
    {
        NameMatch? name = a.Name is { } first && b.Name is { } second ? NameMatch.Of(first, second) : null;
        if (name is not null && a.Name!.Key == b.Name!.Key)
        {
            return new PairScore(1, name, null, (a.Profiles[0], b.Profiles[0]));
        }

        PairScore? best = null;
        foreach (var profile in a.Profiles)
        {
            foreach (var other in b.Profiles)
            {
                var clauses = ClausesOf(profile, other);
                var value = Math.Round(ValueOf(name, clauses, profile, other), 4);
                if (best is null || value > best.Value.Value)
                {
                    best = new PairScore(value, name, clauses, (profile, other));
                }
            }
        }

        return best ?? default;
    }

    private static double ValueOf(NameMatch? name, double? clauses, TopicProfile a, TopicProfile b)
    {
        if (name is not { } match)
        {
            return clauses >= NamelessClauses ? clauses.Value : 0;
        }

        var evidence = MatchWeights.Prior
            + MatchWeights.Dice * match.Dice
            + MatchWeights.Common * match.Common
            + MatchWeights.Part * match.Part
            + MatchWeights.Substituted * match.Substituted
            + MatchWeights.Telling * match.Telling
            + (match.Subject > 0 ? MatchWeights.SameSubject : match.Subject < 0 ? MatchWeights.OtherSubject : 0)
            + (match.OtherAction ? MatchWeights.OtherAction : 0)
            + MatchWeights.Clauses * Math.Clamp(((clauses ?? 0) - CommonText) / (FullClauses - CommonText), 0, 1)
            + (a.List == b.List ? MatchWeights.SameList : 0)
            + MatchWeights.Kinds * KindsOf(a, b)
            + (a.CategoryId == b.CategoryId ? MatchWeights.SameCategory : 0)
            + (Share(a.ActIds, b.ActIds) ? MatchWeights.SharedAct : 0);
        var score = 1 / (1 + Math.Exp(-evidence));
        return clauses >= AlikeClauses ? Math.Max(score, clauses.Value) : score;
    }

    private static double? ClausesOf(TopicProfile a, TopicProfile b) =>
        a.Grams.Length == 0 || b.Grams.Length == 0 ? null : 2.0 * Grams.Common(a.Grams, b.Grams) / (a.Grams.Length + b.Grams.Length);

    private static double KindsOf(TopicProfile a, TopicProfile b)
    {
        if (a.Kinds.IsEmpty || b.Kinds.IsEmpty)
        {
            return 0.5;
        }

        var common = a.Kinds.Count(kind => b.Kinds.Contains(kind));
        return common / (double)(a.Kinds.Length + b.Kinds.Length - common);
    }

    /// <summary>Whether two sets have a common member.</summary>
    internal static bool Share(ImmutableArray<string> a, ImmutableArray<string> b) => a.Any(member => b.Contains(member));
}

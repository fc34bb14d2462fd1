using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>Puts the grounds of a match into words.</summary>
internal static class MatchReasons
{
    /// <summary>The names are equal without filler words.</summary>
    public const string SameName = "名称相同 same name";

    private const double LikeNames = 0.5;
    private const double LikeClauses = 0.3;

    /// <summary>Returns the reasons for a score: name, clauses, then the other fields.</summary>
    public static ImmutableArray<string> Of(PairScore score)
    {
        var reasons = ImmutableArray.CreateBuilder<string>();
        if (score.Name is { Dice: >= 1 })
        {
            reasons.Add(SameName);
        }
        else if (score.Name is { } name)
        {
            reasons.Add(name.Dice >= LikeNames ? "名称相近 similar name" : name.Dice > 0 ? "名称部分相同 name in part the same" : "名称不同 different name");
        }

        if (score.Name is { Subject: > 0, Dice: < LikeNames })
        {
            reasons.Add("主题相同 same subject");
        }

        if (score.Clauses >= PairScore.AlikeClauses)
        {
            reasons.Add("职责逐字相同 same clauses, word for word");
        }
        else if (score.Clauses >= LikeClauses)
        {
            reasons.Add("职责相近 similar clauses");
        }

        var (a, b) = score.Best;
        if (a.CategoryId == b.CategoryId)
        {
            reasons.Add("事项类别相同 same category");
        }

        if (PairScore.Share(a.Kinds, b.Kinds))
        {
            reasons.Add("对应部门同类 departments of one kind");
        }

        if (PairScore.Share(a.ActIds, b.ActIds))
        {
            reasons.Add("依据相同 same legal act");
        }

        return reasons.ToImmutable();
    }

    public static string Of(TopicCorrection correction) => $"按更正表归入：{correction.Reason} by correction: {correction.Reason}";
}

namespace DutyGraph.Core;

/// <summary>
/// Match weights, natural logarithms of odds, as Fellegi and Sunter weigh the fields of two records. Logistic regression fitted them on the tuning half of the labelled pairs; those
/// of the category and of acts came out near 0 there, since names and clauses say the same, and are kept small.
/// </summary>
internal static class MatchWeights
{
    /// <summary>The odds before any evidence.</summary>
    public const double Prior = -7;

    /// <summary>Of <see cref="NameMatch.Dice"/>.</summary>
    public const double Dice = 2.4;

    /// <summary>Of <see cref="NameMatch.Shared"/>.</summary>
    public const double Shared = 1.3;

    /// <summary>Of <see cref="NameMatch.Part"/>.</summary>
    public const double Part = 1;

    /// <summary>Of <see cref="NameMatch.Substituted"/>.</summary>
    public const double Substituted = -1.7;

    /// <summary>Of <see cref="NameMatch.Telling"/>.</summary>
    public const double Telling = 2.2;

    /// <summary>Of one known subject in both names.</summary>
    public const double SameSubject = 3.7;

    /// <summary>Of two known subjects.</summary>
    public const double OtherSubject = -1;

    /// <summary>Of <see cref="NameMatch.OtherAction"/>.</summary>
    public const double OtherAction = -4;

    /// <summary>Of clauses of which half the text is common.</summary>
    public const double Clauses = 2.8;

    /// <summary>Of one list.</summary>
    public const double SameList = 2;

    /// <summary>Of the same kinds of department; half of it where one side names none.</summary>
    public const double Kinds = 0.9;

    /// <summary>Of one category.</summary>
    public const double SameCategory = 0.2;

    /// <summary>Of an act that both name.</summary>
    public const double SharedAct = 0.3;
}

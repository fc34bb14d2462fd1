namespace DutyGraph.Core;

/// <summary>
/// Match weights: log odds (natural logarithm) in the Fellegi-Sunter model of record linkage. They were fitted by logistic regression on the tuning half of
/// the labelled pairs. The weights for category and acts came out near 0, since names and clauses carry the same information, and are kept small.
/// </summary>
internal static class MatchWeights
{
    /// <summary>The log odds before any evidence.</summary>
    public const double Prior = -7;

    /// <summary>Weight of <see cref="NameMatch.Dice"/>.</summary>
    public const double Dice = 2.4;

    /// <summary>Weight of <see cref="NameMatch.Common"/>.</summary>
    public const double Common = 1.3;

    /// <summary>Weight of <see cref="NameMatch.Part"/>.</summary>
    public const double Part = 1;

    /// <summary>Weight of <see cref="NameMatch.Substituted"/>.</summary>
    public const double Substituted = -1.7;

    /// <summary>Weight of <see cref="NameMatch.Telling"/>.</summary>
    public const double Telling = 2.2;

    /// <summary>Weight if both names have the same known subject.</summary>
    public const double SameSubject = 3.7;

    /// <summary>Weight if the names have different known subjects.</summary>
    public const double OtherSubject = -1;

    /// <summary>Weight of <see cref="NameMatch.OtherAction"/>.</summary>
    public const double OtherAction = -4;

    /// <summary>Weight of clauses that have half of their text in common; less for less common text.</summary>
    public const double Clauses = 2.8;

    /// <summary>Weight if both are on the same list.</summary>
    public const double SameList = 2;

    /// <summary>Weight of the same kinds of department; half of it where one side names none.</summary>
    public const double Kinds = 0.9;

    /// <summary>Weight of the same category.</summary>
    public const double SameCategory = 0.2;

    /// <summary>Weight of an act that both name.</summary>
    public const double SharedAct = 0.3;
}

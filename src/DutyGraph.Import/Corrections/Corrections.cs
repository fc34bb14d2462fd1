namespace DutyGraph.Import;

/// <summary>Our own readings of damaged cells, from <c>import/corrections/</c>: keyed by document, list, number and field, each with its reason.</summary>
public sealed class Corrections
{
    /// <summary>No corrections.</summary>
    public static readonly Corrections None = new();
}

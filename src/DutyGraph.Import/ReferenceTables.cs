namespace DutyGraph.Import;

/// <summary>The country's divisions, townships, kinds of department and categories, from <c>import/reference/</c>.</summary>
public sealed class ReferenceTables
{
    /// <summary>Reads the four tables of a folder; a table that it lacks is taken from the fallback folder.</summary>
    public static ReferenceTables Read(string folder, string? fallbackFolder = null) => throw new NotSupportedException();
}

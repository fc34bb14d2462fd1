namespace DutyGraph.Import;

/// <summary>A row of a reference table that cannot be used. Nothing is imported with a broken table; trying again helps only once the file is mended.</summary>
/// <param name="path">The file.</param>
/// <param name="line">The line, from 1.</param>
/// <param name="field">The column.</param>
/// <param name="found">What stands there.</param>
/// <param name="expected">What should, in English.</param>
public sealed class ReferenceTableException(string path, int line, string field, string found, string expected)
    : Exception($"{path}:{line}: {field}: 「{found}」 无法使用；应为 {expected} / cannot be used; expected {expected}")
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>The column.</summary>
    public string Field { get; } = field;
}

using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>An invalid row of a reference table. Nothing is imported with an invalid table; a retry is useful only after the file is corrected.</summary>
/// <param name="path">The path of the file.</param>
/// <param name="line">The line, from 1.</param>
/// <param name="field">The column.</param>
/// <param name="found">The value found.</param>
/// <param name="expected">What was expected.</param>
public sealed class ReferenceTableException(string path, int line, string field, string found, BilingualText expected)
    : BilingualException(new(
        $"{path}:{line}: {field}: 「{found}」无法使用；应为{expected.Chinese}。", $"{path}:{line}: {field}: '{found}' cannot be used; expected {expected.English}."))
{
    /// <summary>The path of the file.</summary>
    public string Path { get; } = path;

    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>The name of the column.</summary>
    public string Field { get; } = field;
}

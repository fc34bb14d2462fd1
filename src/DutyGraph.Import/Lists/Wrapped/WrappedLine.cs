namespace DutyGraph.Import;

/// <summary>A printed line with the properties that show its column, computed once.</summary>
/// <param name="Number">The line of the file, from 1.</param>
/// <param name="Text">The text without outer white space; never empty.</param>
/// <param name="NamesDepartments">Whether it consists of names of departments, possibly with a colon.</param>
internal sealed record WrappedLine(int Number, string Text, bool NamesDepartments)
{
    /// <summary>The width in full-width characters.</summary>
    public double Width { get; } = TextWidth.Of(Text);

    /// <summary>The width of its first unit, which a wrap would have kept together, in full-width characters.</summary>
    public double FirstUnit { get; } = TextWidth.OfFirstUnit(Text);

    /// <summary>The clause number at its start; null if there is none.</summary>
    public ClauseMark? Mark { get; } = MarkOf(Text);

    public bool EndsSentence => Text[^1] is '。' or '.';

    /// <summary>Whether it may end with the end of a clause.</summary>
    public bool EndsClause => EndsSentence || Text[^1] is '；' or ';';

    /// <summary>Whether it may be a heading for the following lines: 一、农药使用指导、服务工作 (kaiganqi 1219), 市教育局： (1187).</summary>
    public bool IsHeading => Mark is { IsChinese: true } || (Mark is null && (NamesDepartments || Text[^1] is '：' or ':'));

    // Fast path: nearly every line starts with a letter.
    private static ClauseMark? MarkOf(string text) =>
        text[0] < '一' || "一二三四五六七八九十（".Contains(text[0]) ? AtStart(ClauseMark.Find(text, 0)) ?? AtStart(ClauseMark.Find(text, 0, areCircled: true)) : null;

    private static ClauseMark? AtStart(IReadOnlyList<ClauseMark> marks) => marks is [{ Start: 0 } mark, ..] ? mark : null;
}

namespace DutyGraph.Import;

/// <summary>A printed line with what tells its column: all that is needed of it is worked out once.</summary>
/// <param name="Number">Line of the file, from 1.</param>
/// <param name="Text">Without outer whitespace; never empty.</param>
/// <param name="NamesDepartments">Whether it names departments and says nothing else, but for a colon.</param>
internal sealed record WrappedLine(int Number, string Text, bool NamesDepartments)
{
    /// <summary>In full-width characters.</summary>
    public double Width { get; } = TextWidth.Of(Text);

    /// <summary>What a wrap would have had to move to the line above, in full-width characters.</summary>
    public double FirstUnit { get; } = TextWidth.OfFirstUnit(Text);

    /// <summary>The clause number that it begins with; null where it begins with none.</summary>
    public ClauseMark? Mark { get; } = MarkOf(Text);

    /// <summary>Whether a sentence ends with it.</summary>
    public bool EndsSentence => Text[^1] is '。' or '.';

    /// <summary>Whether a clause may end with it.</summary>
    public bool EndsClause => EndsSentence || Text[^1] is '；' or ';';

    /// <summary>Whether it may be a heading of the lines after it: 一、农药使用指导、服务工作 (kaiganqi 1219), 市教育局： (1187).</summary>
    public bool IsHeading => Mark is { IsChinese: true } || (Mark is null && (NamesDepartments || Text[^1] is '：' or ':'));

    // Nearly every line begins with a letter: those need no further look.
    private static ClauseMark? MarkOf(string text) =>
        text[0] < '一' || "一二三四五六七八九十（".Contains(text[0]) ? AtStart(ClauseMark.Find(text, 0)) ?? AtStart(ClauseMark.Find(text, 0, areCircled: true)) : null;

    private static ClauseMark? AtStart(IReadOnlyList<ClauseMark> marks) => marks is [{ Start: 0 } mark, ..] ? mark : null;
}

using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>The kind of a line that is not part of a list.</summary>
public enum FurnitureKind
{
    /// <summary>The title of the document or of a list.</summary>
    Title,

    /// <summary>目录 and its lines.</summary>
    Contents,

    /// <summary>第 11 页, 共 42 页; anywhere.</summary>
    Page,

    /// <summary>A row of column titles.</summary>
    ColumnTitles,

    /// <summary>一、党的建设（22项） above its items.</summary>
    Heading,

    /// <summary>开干齐乡人民政府, below the last item of a list.</summary>
    Office,

    /// <summary>2025年7月15日印发, below the last item of a list or on the title page.</summary>
    Date,

    /// <summary>注：…, 抄送：…, below the last item of a list or between tables.</summary>
    Note,

    /// <summary>共94项, below the last item of a list.</summary>
    Count,
}

/// <summary>Recognizes the text around lists, with patterns from <c>import/reference/furniture.csv</c>. A line that a pattern matches completely is not part
/// of an item.</summary>
public sealed class FurnitureTable
{
    private readonly (FurnitureKind Kind, Regex Pattern)[] _patterns;

    private FurnitureTable((FurnitureKind Kind, Regex Pattern)[] patterns) => _patterns = patterns;

    /// <summary>Whether a line is a page footer: <c>第 11 页, 共 42 页</c> (qitai 124), <c>- 7 -</c>, <c>7 / 42</c>. A bare number is not, since it may be the
    /// number of an item.</summary>
    /// <param name="line">A whole line; spaces are ignored.</param>
    public bool IsPage(string line) => Spaces.Remove(line) is { Length: > 0 and < 32 } text && Matches(text, FurnitureKind.Page);

    /// <summary>Returns the kind of a line below the last item of a list or between two tables; null if no pattern matches.</summary>
    /// <param name="line">A whole line; spaces are ignored.</param>
    public FurnitureKind? Find(string line)
    {
        var text = Spaces.Remove(line);
        foreach (var (kind, pattern) in _patterns)
        {
            if (pattern.IsMatch(text))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>Reads the table of patterns.</summary>
    internal static FurnitureTable Read(string path) => new([.. ReferenceFile.Read(path, ["kind", "pattern"], row => (
        row["kind"] switch
        {
            "PAGE" => FurnitureKind.Page,
            "OFFICE" => FurnitureKind.Office,
            "DATE" => FurnitureKind.Date,
            "NOTE" => FurnitureKind.Note,
            _ => throw row.Unusable("kind", new("PAGE、OFFICE、DATE 或 NOTE", "PAGE, OFFICE, DATE or NOTE")),
        },
        PatternOf(row)))]);

    private bool Matches(string text, FurnitureKind kind) => _patterns.Any(row => row.Kind == kind && row.Pattern.IsMatch(text));

    // Non-backtracking, since the table may contain any pattern and no line may take long.
    private static Regex PatternOf(ReferenceRow row)
    {
        try
        {
            return new Regex($"^(?:{row.Required("pattern")})$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            throw row.Unusable("pattern", new("没有环视和反向引用的正则表达式", "a regular expression without look-around and back-references"));
        }
    }
}

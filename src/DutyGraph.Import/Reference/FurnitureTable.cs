using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>What a line that is no part of a list is.</summary>
public enum FurnitureKind
{
    /// <summary>The document's title, a list's title, a date under it.</summary>
    Title,

    /// <summary>目录 and its lines.</summary>
    Contents,

    /// <summary>第 11 页, 共 42 页. It may stand anywhere.</summary>
    Page,

    /// <summary>Titles of columns.</summary>
    ColumnTitles,

    /// <summary>一、党的建设（22项） over its items.</summary>
    Heading,

    /// <summary>开干齐乡人民政府, under the last item of a list.</summary>
    Office,

    /// <summary>2025年7月15日印发, under the last item of a list.</summary>
    Date,

    /// <summary>注：…, 抄送：…, under the last item of a list or between tables.</summary>
    Note,

    /// <summary>共94项, under the last item of a list.</summary>
    Count,
}

/// <summary>What printers set around lists, from <c>import/reference/furniture.csv</c>: a line that a pattern matches whole is no part of an item.</summary>
public sealed class FurnitureTable
{
    private readonly (FurnitureKind Kind, Regex Pattern)[] patterns;

    private FurnitureTable((FurnitureKind Kind, Regex Pattern)[] patterns) => this.patterns = patterns;

    /// <summary>Whether a line is a page footer: <c>第 11 页, 共 42 页</c> (qitai 124), <c>- 7 -</c>, <c>7 / 42</c>. A bare number is none: it may be an item's.</summary>
    /// <param name="line">A whole line; spaces mean nothing.</param>
    public bool IsPage(string line) => Spaces.Remove(line) is { Length: > 0 and < 32 } text && Matches(text, FurnitureKind.Page);

    /// <summary>What a line under the last item of a list is, or one between two tables; null where no pattern matches.</summary>
    /// <param name="line">A whole line; spaces mean nothing.</param>
    public FurnitureKind? Find(string line)
    {
        var text = Spaces.Remove(line);
        foreach (var (kind, pattern) in patterns)
        {
            if (pattern.IsMatch(text))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>Reads the table.</summary>
    internal static FurnitureTable Read(string path) => new([.. ReferenceFile.Read(path, ["kind", "pattern"], row => (
        row["kind"] switch
        {
            "PAGE" => FurnitureKind.Page,
            "OFFICE" => FurnitureKind.Office,
            "DATE" => FurnitureKind.Date,
            "NOTE" => FurnitureKind.Note,
            _ => throw row.Unusable("kind", "PAGE, OFFICE, DATE or NOTE"),
        },
        PatternOf(row)))]);

    private bool Matches(string text, FurnitureKind kind) => patterns.Any(row => row.Kind == kind && row.Pattern.IsMatch(text));

    // Without backtracking: a table may hold any pattern, and no line may take long.
    private static Regex PatternOf(ReferenceRow row)
    {
        try
        {
            return new Regex($"^(?:{row.Required("pattern")})$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            throw row.Unusable("pattern", "a regular expression without look-around and back-references");
        }
    }
}

using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>Recognizes column titles, with the words from <c>import/reference/column-titles.csv</c>.</summary>
public sealed partial class ColumnTitles
{
    /// <summary>The greatest length of a title; a longer cell is text.</summary>
    private const int LongestTitle = 24;

    /// <summary>The greatest length of the text that <c>*</c> at the start of a title matches: 乡（镇、街道） before 配合职责.</summary>
    private const int LongestBefore = 12;

    private readonly Dictionary<string, ColumnKind> _exact;
    private readonly (string Ending, ColumnKind Kind)[] _endings;
    private readonly string[] _numbers;
    private readonly SearchValues<char> _lastCharacters;
    private readonly int _longest;

    private ColumnTitles(IReadOnlyCollection<(string Title, ColumnKind Kind)> titles)
    {
        _exact = titles.Where(title => title.Title[0] is not '*').ToDictionary(title => title.Title, title => title.Kind, StringComparer.Ordinal);
        _endings = [.. titles.Where(title => title.Title[0] is '*')
            .OrderByDescending(title => title.Title.Length)
            .Select(title => (title.Title[1..], title.Kind))];
        _numbers = [.. _exact.Where(title => title.Value is ColumnKind.Number).Select(title => title.Key)];
        _lastCharacters = SearchValues.Create([.. titles.Select(title => title.Title[^1])]);
        _longest = titles.Max(title => title.Title.Length);
    }

    /// <summary>Reads a row of cells as column titles.</summary>
    /// <param name="cells">The text of each cell; empty if nothing is printed.</param>
    /// <returns>The columns; null if it is not a row of titles. A row of titles has the titles of number and name, and most of its titles are
    /// known.</returns>
    public ListColumns? Read(IReadOnlyList<string> cells)
    {
        if (!cells.Any(cell => cell.Length <= LongestTitle && KindOf(cell) is ColumnKind.Number) || cells.Any(cell => cell.Length > 2 * LongestTitle))
        {
            return null;
        }

        var columns = cells
            .Select(cell => (Kind: string.IsNullOrWhiteSpace(cell) ? ColumnKind.Blank : KindOf(cell) ?? ColumnKind.Unknown, Title: cell))
            .ToList();
        while (columns is [.., (ColumnKind.Blank, _)])
        {
            columns.RemoveAt(columns.Count - 1);
        }

        var known = columns.Count(column => column.Kind is not (ColumnKind.Unknown or ColumnKind.Blank));
        return columns.Exists(column => column.Kind is ColumnKind.Name) && known >= 2 && known > columns.Count(column => column.Kind is ColumnKind.Unknown)
            ? new ListColumns(Single([.. columns.Select(column => column.Kind)], columns.ConvertAll(column => Spaces.Remove(column.Title))),
                [.. columns.Select(column => Spaces.Remove(column.Title))])
            : null;
    }

    // An item has one number, category and name. 序号 over the numbers of categories, and 事项内容 beside 事项名称, are columns of their own.
    private static ImmutableArray<ColumnKind> Single(ColumnKind[] kinds, List<string> titles)
    {
        if (kinds.Count(kind => kind is ColumnKind.Number) > 1 && kinds.Count(kind => kind is ColumnKind.Name) > 1 && ListColumns.AreRepeated(kinds))
        {
            return [.. kinds];
        }

        var names = Enumerable.Range(0, kinds.Length).Where(index => kinds[index] is ColumnKind.Name).ToList();
        Keep(ColumnKind.Name, names.FirstOrDefault(index => titles[index].EndsWith("名称", StringComparison.Ordinal), names[0]));
        var number = Array.IndexOf(kinds, ColumnKind.Number);
        var category = Array.IndexOf(kinds, ColumnKind.Category);
        var isOfCategory = category > 0 && category == number + 1 && Array.IndexOf(kinds, ColumnKind.Number, category) == category + 1;
        Keep(ColumnKind.Number, isOfCategory ? category + 1 : number);
        Keep(ColumnKind.Category, category);
        return [.. kinds];

        void Keep(ColumnKind kind, int index)
        {
            for (var i = 0; i < kinds.Length; i++)
            {
                kinds[i] = kinds[i] == kind && i != index ? ColumnKind.NotServed : kinds[i];
            }
        }
    }

    /// <summary>Reads a line of column titles without separators, with spaces anywhere: 序号 事项 类别 事项名称 对应上级 部门.</summary>
    /// <returns>The columns; null unless the line consists of known titles, each once.</returns>
    public ListColumns? ReadLine(string line)
    {
        // Fast path: nearly every line is not a line of titles.
        if (line.Length > 16 * LongestTitle
            || Normal(line) is not { } text
            || text.Length > 8 * LongestTitle
            || !Array.Exists(_numbers, number => text.StartsWith(number, StringComparison.Ordinal)))
        {
            return null;
        }

        var found = new List<(ColumnKind Kind, string Title)>();
        return Segment(text, 0, found) ? Read([.. found.Select(column => column.Title)]) : null;
    }

    /// <summary>Whether a line starts like a row of titles: with a title of the number column.</summary>
    public bool BeginsLine(string line) => line.Length > 3 && Array.Exists(_numbers, number => BeginsWith(line.AsSpan(0, Math.Min(line.Length, 12)), number));

    /// <summary>Returns the kind of column for a title; null if the title is unknown.</summary>
    /// <remarks>Brackets may stand in any title: 上级部门职责（县级）, 牵头（责任）部门.</remarks>
    public ColumnKind? KindOf(string title)
    {
        var normal = Normal(title);
        return KindOf(normal.AsSpan()) ?? (normal.Contains('（') ? KindOf(Brackets().Replace(normal, "").AsSpan()) : null);
    }

    private ColumnKind? KindOf(ReadOnlySpan<char> normal)
    {
        if (_exact.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(normal, out var kind))
        {
            return kind;
        }

        foreach (var (ending, of) in _endings)
        {
            if (normal.Length <= ending.Length + LongestBefore && normal.EndsWith(ending))
            {
                return of;
            }
        }

        return null;
    }

    /// <summary>Reads the table of titles.</summary>
    internal static ColumnTitles Load(string path) => new(ReferenceFile.Read(path, ["column", "title"], row => (row.Required("title"), row["column"] switch
    {
        "NUMBER" => ColumnKind.Number,
        "CATEGORY" => ColumnKind.Category,
        "NAME" => ColumnKind.Name,
        "DEPARTMENTS" => ColumnKind.Departments,
        "SUPERIOR" => ColumnKind.Superior,
        "TOWNSHIP" => ColumnKind.Township,
        "HANDOVER" => ColumnKind.Handover,
        "RECEIVER" => ColumnKind.Receiver,
        "METHOD" => ColumnKind.Method,
        "NOT_SERVED" => ColumnKind.NotServed,
        "PAGE" => ColumnKind.Page,
        _ => throw row.Unusable("column", new(
            "NUMBER、CATEGORY、NAME、DEPARTMENTS、SUPERIOR、TOWNSHIP、HANDOVER、RECEIVER、METHOD、NOT_SERVED 或 PAGE",
            "NUMBER, CATEGORY, NAME, DEPARTMENTS, SUPERIOR, TOWNSHIP, HANDOVER, RECEIVER, METHOD, NOT_SERVED or PAGE")),
    })));

    private static string Normal(string title) => Widths.Full(Spaces.Remove(title)).Trim('*', '#', '|', '“', '”', '"', '：');

    private static bool BeginsWith(ReadOnlySpan<char> line, string title)
    {
        var at = 0;
        foreach (var c in line)
        {
            if (!char.IsWhiteSpace(c))
            {
                if (c != title[at])
                {
                    return false;
                }

                if (++at == title.Length)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Tries the longest title first, with backtracking if the rest is not a title.
    private bool Segment(string text, int start, List<(ColumnKind Kind, string Title)> found)
    {
        if (start == text.Length)
        {
            return found.Count > 1;
        }

        // Complete titles, longest first; then titles with a known ending, shortest first.
        var room = text.Length - start;
        for (var length = Math.Min(_longest, room); length > 0; length--)
        {
            if (MayEnd(text[start + length - 1]) && IsExact(text.AsSpan(start, length)) && Take(text, start, length, found))
            {
                return true;
            }
        }

        for (var length = 1; length <= Math.Min(_longest + LongestBefore, room); length++)
        {
            if (MayEnd(text[start + length - 1]) && !IsExact(text.AsSpan(start, length)) && Take(text, start, length, found))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayEnd(char c) => _lastCharacters.Contains(c);

    private bool Take(string text, int start, int length, List<(ColumnKind Kind, string Title)> found)
    {
        if (KindOf(text.AsSpan(start, length)) is not { } kind
            || (found.Count == 0) != (kind is ColumnKind.Number)
            || found.Exists(column => column.Kind == kind))
        {
            return false;
        }

        found.Add((kind, text.Substring(start, length)));
        if (Segment(text, start + length, found))
        {
            return true;
        }

        found.RemoveAt(found.Count - 1);
        return false;
    }

    [GeneratedRegex("（[^（）]*）", RegexOptions.None, matchTimeoutMilliseconds: -1)]
    private static partial Regex Brackets();

    private bool IsExact(ReadOnlySpan<char> title) => _exact.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(title);
}

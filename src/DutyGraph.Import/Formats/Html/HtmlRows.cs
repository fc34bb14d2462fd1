using AngleSharp.Dom;

namespace DutyGraph.Import;

/// <summary>Finds tables that a page makes of other elements than <c>table</c>: rows and cells of <c>div</c>, <c>ul</c> and <c>li</c>, or cells in a grid.</summary>
internal sealed class HtmlRows
{
    /// <summary>The title of a number is at most this many elements below its row.</summary>
    private const int MostLevels = 4;

    /// <summary>The greatest length of a cell of titles.</summary>
    private const int LongestTitle = 60;

    private readonly Dictionary<IElement, IReadOnlyList<IElement>> _rows = [];
    private readonly HashSet<IElement> _rest = [];
    private readonly HashSet<IElement> _tried = [];
    private readonly List<IElement> _heads = [];

    /// <summary>Finds the rows of a page: below a row of column titles, all elements of its kind at its depth.</summary>
    /// <param name="body">The page.</param>
    /// <param name="titles">Recognizes column titles.</param>
    internal static HtmlRows Of(IElement body, ColumnTitles titles)
    {
        var found = new HtmlRows();
        foreach (var number in body.QuerySelectorAll("*").Where(element => IsNumberTitle(element, titles)))
        {
            var (cell, levels) = (number, 0);

            // An element is tried once, so that the time is that of reading the page.
            while (levels++ < MostLevels && cell.ParentElement is { } row && row != body.ParentElement
                && found._tried.Add(row) && !found.TakeTitles(cell, row, titles))
            {
                cell = row;
            }
        }

        found.TakeRows();
        return found;
    }

    /// <summary>Returns the cells of a row; null if no row begins with an element.</summary>
    internal IReadOnlyList<IElement>? CellsOf(IElement element) => _rows.GetValueOrDefault(element);

    /// <summary>Whether an element is a further cell of a row that began before it.</summary>
    internal bool IsRest(IElement element) => _rest.Contains(element);

    private static bool IsNumberTitle(IElement element, ColumnTitles titles) =>
        element.ChildElementCount == 0 && element.TextContent is { Length: > 0 and < 20 } text && titles.KindOf(text) is ColumnKind.Number
        && element.Closest("table") is null;

    private bool TakeTitles(IElement number, IElement row, ColumnTitles titles)
    {
        var children = row.Children.ToList();
        var first = children.IndexOf(number);
        var cells = children.Skip(first).TakeWhile(cell => cell.TextContent.Length < LongestTitle).ToList();
        if (cells.Count > 1 && cells.Count == children.Count && AreTitles(cells, titles))
        {
            _heads.Add(row);
            return true;
        }

        var width = cells.Count < 3 ? -1 : cells.FindIndex(1, cell => RowNumber.Parse(cell.TextContent.Trim()) is not null);
        return width > 1 && AreTitles(cells[..width], titles) && TakeGrid(children[first..], width);
    }

    private static bool AreTitles(List<IElement> cells, ColumnTitles titles) =>
        titles.Read(cells.ConvertAll(cell => cell.TextContent.Trim())) is { IsContents: false };

    private void TakeRows()
    {
        // The titles may be in a container of their own beside that of the rows.
        var alone = _heads.GroupBy(head => head.ParentElement!).Where(heads => !TakeRows(heads.Key.Children, heads)).SelectMany(heads => heads).ToList();
        foreach (var heads in alone.Where(head => head.ParentElement!.ParentElement is not null).GroupBy(head => head.ParentElement!.ParentElement!))
        {
            TakeRows(heads.Key.Children.SelectMany(group => group.Children), heads);
        }

        foreach (var head in _heads)
        {
            _rows.TryAdd(head, [.. head.Children]);
        }
    }

    // A row is an element like one of titles, with a class of it if that has any. Returns whether there are rows besides the titles.
    private bool TakeRows(IEnumerable<IElement> elements, IEnumerable<IElement> heads)
    {
        var isHead = heads.ToHashSet();
        var kinds = isHead.SelectMany(head => head.ClassList.DefaultIfEmpty("").Select(name => (head.LocalName, Class: name))).ToHashSet();
        var rows = elements.Where(element => !isHead.Contains(element) && element.ChildElementCount > 1
            && element.ClassList.Append("").Any(name => kinds.Contains((element.LocalName, name)))
            && element.ChildNodes.OfType<IText>().All(text => string.IsNullOrWhiteSpace(text.Data))).ToList();
        foreach (var row in rows)
        {
            _rows.TryAdd(row, [.. row.Children]);
        }

        return rows.Count > 0;
    }

    // Cells follow one another in one element, as many in each row as there are titles.
    private bool TakeGrid(List<IElement> cells, int width)
    {
        if (cells.Count % width != 0 || !cells.Chunk(width).Skip(1).All(row => RowNumber.Parse(row[0].TextContent.Trim()) is not null))
        {
            return false;
        }

        foreach (var row in cells.Chunk(width))
        {
            _rows.TryAdd(row[0], row);
            _rest.UnionWith(row[1..]);
        }

        return true;
    }
}

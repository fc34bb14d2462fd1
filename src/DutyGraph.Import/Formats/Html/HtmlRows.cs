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

    /// <summary>Finds the rows of a page: below a row of column titles, all elements of its kind at its depth.</summary>
    /// <param name="body">The page.</param>
    /// <param name="titles">Recognizes column titles.</param>
    internal static HtmlRows Of(IElement body, ColumnTitles titles)
    {
        var found = new HtmlRows();
        foreach (var number in body.QuerySelectorAll("*").Where(element => IsNumberTitle(element, titles)))
        {
            var (row, levels) = (number, 0);
            while (levels++ < MostLevels && row.ParentElement is { } parent && parent != body.ParentElement && !found.TakeTitles(row, parent, titles))
            {
                row = parent;
            }
        }

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
        if (row.ChildElementCount < 2)
        {
            return false;
        }

        var cells = row.Children.SkipWhile(cell => cell != number).TakeWhile(cell => cell.TextContent.Length < LongestTitle).ToList();
        if (row.Children[0] == number && cells.Count == row.ChildElementCount && AreTitles(cells, titles))
        {
            TakeRows(row);
            return true;
        }

        var width = cells.Count < 3 ? -1 : cells.FindIndex(1, cell => RowNumber.Parse(cell.TextContent.Trim()) is not null);
        return width > 1 && AreTitles(cells[..width], titles) && TakeGrid([.. row.Children.SkipWhile(cell => cell != number)], width);
    }

    private static bool AreTitles(List<IElement> cells, ColumnTitles titles) =>
        titles.Read(cells.ConvertAll(cell => cell.TextContent.Trim())) is { IsContents: false };

    // The titles may be in a container of their own beside that of the rows.
    private void TakeRows(IElement row)
    {
        var rows = row.ParentElement is { } parent && parent.Children.Any(other => other != row && IsRow(other, row)) ? parent.Children
            : row.ParentElement?.ParentElement?.Children.SelectMany(group => group.Children) ?? [];
        foreach (var other in rows.Where(other => IsRow(other, row)))
        {
            _rows.TryAdd(other, [.. other.Children]);
        }

        _rows.TryAdd(row, [.. row.Children]);
    }

    private static bool IsRow(IElement element, IElement titles) => element.LocalName == titles.LocalName && element.ChildElementCount > 1
        && (titles.ClassList.Length == 0 || element.ClassList.Intersect(titles.ClassList).Any())
        && element.ChildNodes.OfType<IText>().All(text => string.IsNullOrWhiteSpace(text.Data));

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

using System.Collections.Immutable;

namespace DutyGraph.Import;

/// <summary>
/// Assigns the cells of a row to columns if their numbers differ: below a merged cell (a category over several items) rows have one cell less, and a stray
/// mark divides a cell in two.
/// </summary>
/// <param name="columns">The columns of the list.</param>
/// <param name="fit">Rates how well texts fit columns.</param>
internal sealed class RowAlignment(ListColumns columns, CellFit fit)
{
    /// <summary>If the best reading is better than the next by less than this, it is doubtful.</summary>
    private const double SureMargin = 1.5;

    /// <summary>The greatest number of cells: the number of possible readings grows exponentially.</summary>
    private const int MostCells = 12;

    private const double CutInside = 2;

    private readonly int[] _assigned = new int[columns.Kinds.Length];
    private double _best;
    private double _next;
    private int[]? _winner;
    private string[] _texts = [];

    /// <summary>Returns the number of cells for each column, from left to right.</summary>
    /// <param name="cells">All cells of the row, including the number.</param>
    /// <param name="isSure">Whether no other reading fits nearly as well.</param>
    /// <returns>Null if the row cannot be read.</returns>
    internal ImmutableArray<int>? Find(ImmutableArray<SourceCell> cells, out bool isSure)
    {
        (_best, _next, _winner) = (double.NegativeInfinity, double.NegativeInfinity, null);
        isSure = false;
        if (cells.Length > MostCells || columns.Kinds.Length > MostCells)
        {
            return null;
        }

        _texts = [.. cells.Select(cell => string.Concat(cell.Paragraphs))];
        Assign(0, 0, 0);
        isSure = _best - _next >= SureMargin;
        return _winner is null ? null : [.. _winner];
    }

    private void Assign(int column, int cell, double score)
    {
        if (column == columns.Kinds.Length)
        {
            if (cell == _texts.Length)
            {
                Offer(score);
            }

            return;
        }

        var kind = columns.Kinds[column];
        for (var count = 0; cell + count <= _texts.Length && count <= 2; count++)
        {
            // The number is exactly one cell, the first of its row.
            if (kind is ColumnKind.Number && count != 1)
            {
                continue;
            }

            // A surplus cell is more likely a continuation of the last column (dashitou 260) than part of a divided cell before it.
            _assigned[column] = count;
            Assign(column + 1, cell + count, score + Score(kind, cell, count) - (count == 2 && column + 1 < columns.Kinds.Length ? CutInside : 0));
        }
    }

    private double Score(ColumnKind kind, int cell, int count) => count switch
    {
        0 => kind switch
        {
            ColumnKind.Category => -0.5,
            ColumnKind.Departments => -1.5,
            ColumnKind.NotServed or ColumnKind.Unknown or ColumnKind.Blank => 0,
            _ => -3,
        },
        1 => fit.Of(kind, _texts[cell]),
        _ => fit.Of(kind, _texts[cell] + _texts[cell + 1]) - 1,
    };

    private void Offer(double score)
    {
        if (score > _best)
        {
            (_next, _best, _winner) = (_best, score, [.. _assigned]);
        }
        else if (score > _next)
        {
            _next = score;
        }
    }
}

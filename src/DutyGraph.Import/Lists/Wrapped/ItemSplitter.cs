using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Finds the best split of an item's lines among its columns by the sum of all costs.</summary>
/// <param name="widths">The widths of the list's columns.</param>
/// <param name="wording">The wording of its two clause columns.</param>
internal sealed class ItemSplitter(ColumnWidths widths, ColumnWording wording)
{
    /// <summary>The cost of the township's column printed before the superior's (kaiganqi ASSIST 85, 112).</summary>
    private const double Swapped = 10;

    /// <summary>The cost of a department heading in the township's column; such headings belong to the superiors'.</summary>
    private const double DepartmentOverTownship = 4;

    /// <summary>Returns the best split of an item.</summary>
    public ItemSplit Split(ItemBlock block) => block.List switch
    {
        DutyList.Basic => new ItemSplit(block, double.PositiveInfinity) { [Column.Name] = block.Lines.AsMemory() },
        DutyList.Assist => SplitAssist(block),
        _ => SplitReclaimed(block),
    };

    private ItemSplit SplitAssist(ItemBlock block)
    {
        var lines = block.Lines;
        var evidence = wording.Without(block);
        var worded = lines.Select(evidence.Cost).ToArray();
        var superior = new ClauseFit(lines, widths[Column.Superior], worded.Select(cost => cost.Superior), departmentHeading: 0);
        var township = new ClauseFit(lines, widths[Column.Township], worded.Select(cost => cost.Township), DepartmentOverTownship);
        var bodies = new BestOf<(int Border, bool Swapped)>?[lines.Length + 1];
        var best = new BestOf<(HeadReading Head, int Border, bool Swapped)>();
        foreach (var head in block.Heads)
        {
            var body = bodies[head.Departments] ??= Body(superior, township, head.Departments, block);
            var cost = head.Cost
                + WidthCost(lines.AsSpan()[..head.Name], Column.Name)
                + WidthCost(lines.AsSpan()[head.Name..head.Departments], Column.Departments);
            best.Offer((head, body.Winner.Candidate.Border, body.Winner.Candidate.Swapped), cost + body.Winner.Cost);
            best.Offer((head, body.RunnerUp.Candidate.Border, body.RunnerUp.Candidate.Swapped), cost + body.RunnerUp.Cost);
        }

        var cut = best.Winner.Candidate;
        var (one, two) = (lines.AsMemory()[cut.Head.Departments..cut.Border], lines.AsMemory()[cut.Border..]);
        return new ItemSplit(block, best.RunnerUp.Cost - best.Winner.Cost)
        {
            [Column.Name] = lines.AsMemory()[..cut.Head.Name],
            [Column.Departments] = lines.AsMemory()[cut.Head.Name..cut.Head.Departments],
            [Column.Superior] = cut.Swapped ? two : one,
            [Column.Township] = cut.Swapped ? one : two,
        };
    }

    private static BestOf<(int Border, bool Swapped)> Body(ClauseFit superior, ClauseFit township, int start, ItemBlock block)
    {
        // A closing mark alone at the end belongs to the column printed first. It also shows that the order of columns is unreliable, so a swap is free.
        var (isOpen, end) = (block.Orphan is not null, block.Lines.Length);
        var best = new BestOf<(int Border, bool Swapped)>();
        for (var border = start; border <= end; border++)
        {
            best.Offer((border, false), superior.Cost(start, border, isOpen) + township.Cost(border, end));
            best.Offer((border, true), township.Cost(start, border, isOpen) + superior.Cost(border, end) + (isOpen ? 0 : Swapped));
        }

        return best;
    }

    private ItemSplit SplitReclaimed(ItemBlock block)
    {
        var lines = block.Lines;
        var best = new BestOf<HeadReading>();
        foreach (var head in block.Heads)
        {
            // In RECLAIMED, department and method are one cell and have the same width.
            var cost = head.Cost
                + WidthCost(lines.AsSpan()[..head.Name], Column.Name)
                + WidthCost(lines.AsSpan()[head.Name..head.Departments], Column.Superior);
            best.Offer(head, cost + HandoverFit.Cost(lines, head.Name, head.Departments));
        }

        var cut = best.Winner.Candidate;
        return new ItemSplit(block, best.RunnerUp.Cost - best.Winner.Cost)
        {
            [Column.Name] = lines.AsMemory()[..cut.Name],
            [Column.Departments] = lines.AsMemory()[cut.Name..cut.Departments],
            [Column.Superior] = lines.AsMemory()[cut.Departments..],
        };
    }

    private double WidthCost(ReadOnlySpan<WrappedLine> lines, Column column)
    {
        var cost = 0.0;
        for (var i = 0; i < lines.Length; i++)
        {
            cost += LineFit.Overflow(lines[i], widths[column]) + (i == 0 ? 0 : LineFit.EarlyWrap(lines[i - 1], lines[i], widths[column]));
        }

        return cost;
    }
}

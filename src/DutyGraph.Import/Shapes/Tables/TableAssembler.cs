using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Puts the three lists together from the lines of a document laid out in tables, leaving page furniture out.</summary>
internal sealed class TableAssembler
{
    private readonly List<OpenTable> tables = [];
    private readonly List<string> titlePage = [];
    private OpenTable? current;
    private string? township;

    /// <summary>Reads a document.</summary>
    /// <param name="text">The file.</param>
    /// <param name="lines">All its lines, in order.</param>
    /// <returns>The document; null where no list has a row.</returns>
    internal static SourceDocument? Assemble(SourceText text, IEnumerable<LayoutLine> lines)
    {
        var assembler = new TableAssembler();
        foreach (var line in lines.Where(line => line.Cells.Any(cell => !cell.IsEmpty)))
        {
            assembler.Take(line);
        }

        assembler.tables.RemoveAll(table => table.Rows.Count is 0);
        var title = TitlePage.Read(assembler.titlePage);
        return assembler.tables.Count is 0
            ? null
            : new SourceDocument(
                text, title.Title, title.TownshipName ?? assembler.township, title.Edition, [.. assembler.tables.Select(table => table.Close())]);
    }

    private void Take(LayoutLine line)
    {
        if (SectionTitle.Parse(line.Text) is { } section)
        {
            township ??= section.TownshipName;
            Open(section.List, line.Line);
        }
        else if (ColumnTitles.ListOf(line.Text) is { } list)
        {
            Open(list, line.Line);
        }
        else if (current is not null)
        {
            current.Take(line);
        }
        else if (line.Cells.Length is 1)
        {
            titlePage.Add(line.Text);
        }
    }

    private void Open(DutyList list, int line)
    {
        current = tables.Find(table => table.List == list);
        if (current is null)
        {
            tables.Add(current = new OpenTable(list, line));
        }
    }
}

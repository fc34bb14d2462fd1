using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Flags missing and damaged text by comparison with the undamaged cells of the document. Nothing is repaired.</summary>
internal sealed class DamageSigns
{
    // Methods are expected to end with a full stop if at least this share of them does.
    private const double UsualShare = 0.7;

    private readonly ClauseDamage _superior;
    private readonly ClauseDamage _township;
    private readonly DepartmentDamage _departments;
    private readonly NameOpenings _openings;
    private readonly NameWording _wording;
    private readonly bool _methodsEndInFullStop;

    /// <summary>Learns the usual form of a document's cells.</summary>
    /// <param name="items">All items of the document.</param>
    /// <param name="names">Known names of duties.</param>
    /// <param name="areWraps">Whether a space between ideographs comes from a line wrap, as in names.</param>
    internal DamageSigns(IReadOnlyList<ListItem> items, DutyNameTable names, bool areWraps)
    {
        _superior = new ClauseDamage(ItemFields.Superior, [.. items.Select(item => item.Superior)], areWraps);
        _township = new ClauseDamage(ItemFields.Township, [.. items.Select(item => item.Township)], areWraps);
        _departments = new DepartmentDamage(items);
        _openings = new NameOpenings(items);
        _wording = new NameWording(names, items);
        var methods = items.Where(item => item.Method is not null).ToList();
        _methodsEndInFullStop = methods.Count(item => item.Method!.EndsWith('。')) >= UsualShare * methods.Count;
    }

    /// <summary>Returns the item with its damage added to the issues.</summary>
    /// <param name="item">The item.</param>
    /// <param name="row">The row of the item.</param>
    internal ListItem Flag(ListItem item, SourceRow row) => item with
    {
        Issues =
        [
            .. item.Issues,
            .. Name(item),
            .. Unreadable(item.Category, ItemFields.Category, item),
            .. Unreadable(item.DepartmentsPrinted, ItemFields.Departments, item),
            .. item.List is DutyList.Basic || item.Discontinued ? [] : _departments.Find(item),
            .. row.Superior is { } superiorCell ? _superior.Find(superiorCell, item.Superior) : [],
            .. row.Township is { } townshipCell ? _township.Find(townshipCell, item.Township) : [],
            .. MissingHeadings.Find(item, row),
            .. item.List is DutyList.Reclaimed && !item.Discontinued ? Method(item) : [],
        ],
    };

    private IEnumerable<ItemIssue> Name(ListItem item) => item.Name.Length is 0
        ? [new ItemIssue(IssueSeverity.Missing, "NAME_MISSING", "未印事项名称。No name is printed.", ItemFields.Name, item.Line, "")]
        : TextDamage.Find(item.Name, ItemFields.Name, item.Line).Concat(Wording(item));

    private IEnumerable<ItemIssue> Wording(ListItem item) => _openings.Find(item) is var found && found.Any() ? found : _wording.Find(item);

    private static IEnumerable<ItemIssue> Unreadable(string text, string field, ListItem item) =>
        TextDamage.IsUnreadable(text) ? TextDamage.Find(text, field, item.Line) : [];

    private IEnumerable<ItemIssue> Method(ListItem item) => item.Method switch
    {
        null => [new ItemIssue(IssueSeverity.Missing, "METHOD_MISSING", "未印工作方式。No way of working is printed.", ItemFields.Method, item.Line, "")],
        var method when _methodsEndInFullStop && !method.EndsWith('。') =>
            [new ItemIssue(IssueSeverity.Damaged, "METHOD_CUT_BELOW", "工作方式缺结尾。The way of working has lost its end.", ItemFields.Method, item.Line, method)],
        var method => TextDamage.Find(method, ItemFields.Method, item.Line),
    };
}

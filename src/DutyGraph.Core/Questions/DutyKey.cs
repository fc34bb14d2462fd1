using System.Globalization;

namespace DutyGraph.Core;

/// <summary>The sort key of a duty. One comparison serves all three orders, since each falls back to the printed order.</summary>
/// <param name="Position">Order by category: the position of the category in the official order. Otherwise 0.</param>
/// <param name="Lead">Order by name: the name. Order by category: the id of the category, which orders categories of one position. Otherwise empty.</param>
/// <param name="TownshipId">Id of the township.</param>
/// <param name="Edition">The month of the document; empty, which sorts first, where none is printed. "#" and the digits of the document follow where a later
/// document has the same month.</param>
/// <param name="List">The list.</param>
/// <param name="Number">序号</param>
public readonly record struct DutyKey(int Position, string Lead, string TownshipId, string Edition, DutyList List, int Number)
{
    private const int Parts = 6;

    /// <summary>Returns the key of a duty.</summary>
    /// <param name="order">The order.</param>
    /// <param name="duty">The duty.</param>
    /// <param name="position">The position of its category in the official order, from 1.</param>
    public static DutyKey Of(DutyOrder order, Duty duty, int position)
    {
        var printed = new DutyKey(0, "", duty.TownshipId, EditionOf(duty.Edition, duty.Id), duty.List, duty.Number);
        return order switch
        {
            DutyOrder.Name => printed with { Lead = duty.Name },
            DutyOrder.Category => printed with { Position = position, Lead = duty.CategoryId },
            _ => printed,
        };
    }

    /// <summary>Returns the key of a duty in the order <see cref="DutyOrder.Printed"/>, read from its id.</summary>
    /// <exception cref="FormatException">The id is not the id of a duty.</exception>
    public static DutyKey OfPrinted(string dutyId)
    {
        var (townshipId, edition, list, number) = NodeId.ReadDuty(dutyId);
        return new(0, "", townshipId, EditionOf(edition, dutyId), list, number);
    }

    /// <summary>Returns the key in a cursor.</summary>
    /// <exception cref="InvalidCursorException">The text is not a cursor, or a cursor of another order.</exception>
    public static DutyKey Decode(DutyOrder order, string cursor)
    {
        var parts = Cursor.Decode(OrderName(order), Parts, cursor);
        return int.TryParse(parts[0], NumberStyles.None, provider: null, out var position)
            && ListNamed(parts[4]) is { } list
            && int.TryParse(parts[5], NumberStyles.None, provider: null, out var number)
            ? new DutyKey(position, parts[1], parts[2], parts[3], list, number)
            : throw new InvalidCursorException(cursor);
    }

    /// <summary>Returns the opaque cursor of this key.</summary>
    /// <param name="order">The order for which the key was made.</param>
    public string Encode(DutyOrder order) => Cursor.Encode(
        OrderName(order), $"{Position}", Lead, TownshipId, Edition, NodeId.Name(List), $"{Number}");

    /// <summary>Returns a negative number where <paramref name="x"/> comes first, 0 where the keys are equal. Both keys must be of the same order.</summary>
    public static int Compare(DutyKey x, DutyKey y)
    {
        var text = CodePointComparer.Instance;
        var order = x.Position.CompareTo(y.Position);
        order = order != 0 ? order : text.Compare(x.Lead, y.Lead);
        order = order != 0 ? order : text.Compare(x.TownshipId, y.TownshipId);
        order = order != 0 ? order : text.Compare(x.Edition, y.Edition);
        order = order != 0 ? order : x.List.CompareTo(y.List);
        return order != 0 ? order : x.Number.CompareTo(y.Number);
    }

    /// <summary>The month; then, if the id has digits of the document, "#" and these digits. "#" sorts before every digit and "-", so the documents of one
    /// month stay together.</summary>
    private static string EditionOf(string? edition, string dutyId) =>
        NodeId.DocumentMark(dutyId) is { Length: > 0 } mark ? $"{edition}#{mark.AsSpan(1)}" : edition ?? "";

    private static string OrderName(DutyOrder order) => $"{Labels.Duty}.{order}";

    private static DutyList? ListNamed(string name)
    {
        foreach (var list in Enum.GetValues<DutyList>())
        {
            if (NodeId.Name(list) == name)
            {
                return list;
            }
        }

        return null;
    }
}

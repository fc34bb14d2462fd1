using System.Globalization;

namespace DutyGraph.Core;

/// <summary>Where a topic stands in an order: one comparison serves both.</summary>
/// <param name="Group">Order by differing: 0 for topics that differ between townships, 1 for the others. Otherwise 0.</param>
/// <param name="Townships">How many townships have it; more of them come first.</param>
/// <param name="Name">Its name.</param>
/// <param name="Id">Its id.</param>
public readonly record struct TopicKey(int Group, int Townships, string Name, string Id)
{
    private const int Parts = 4;

    /// <summary>The key of a topic.</summary>
    public static TopicKey Of(TopicOrder order, Topic topic) =>
        new(order == TopicOrder.Differing && !topic.Differing ? 1 : 0, topic.Townships, topic.Name, topic.Id);

    /// <summary>The key in a cursor.</summary>
    /// <exception cref="InvalidCursorException">It is no cursor, or one of another order.</exception>
    public static TopicKey Decode(TopicOrder order, string cursor)
    {
        var parts = Cursor.Decode(OrderName(order), Parts, cursor);
        return int.TryParse(parts[0], NumberStyles.None, provider: null, out var group) && int.TryParse(parts[1], NumberStyles.None, provider: null, out var townships)
            ? new TopicKey(group, townships, parts[2], parts[3])
            : throw new InvalidCursorException(cursor);
    }

    /// <summary>The opaque cursor of this place.</summary>
    /// <param name="order">The order that the key was made for.</param>
    public string Encode(TopicOrder order) => Cursor.Encode(OrderName(order), $"{Group}", $"{Townships}", Name, Id);

    /// <summary>Below 0 where <paramref name="x"/> comes first, 0 where both are one place. Both must be of one order.</summary>
    public static int Compare(TopicKey x, TopicKey y)
    {
        var text = CodePointComparer.Instance;
        var order = x.Group.CompareTo(y.Group);
        order = order != 0 ? order : y.Townships.CompareTo(x.Townships);
        order = order != 0 ? order : text.Compare(x.Name, y.Name);
        return order != 0 ? order : text.Compare(x.Id, y.Id);
    }

    private static string OrderName(TopicOrder order) => $"{Labels.Topic}.{order}";
}

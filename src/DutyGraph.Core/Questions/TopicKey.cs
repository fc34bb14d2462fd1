using System.Globalization;

namespace DutyGraph.Core;

/// <summary>The sort key of a topic. One comparison serves both orders.</summary>
/// <param name="Group">Order by differing: 0 for topics that differ between townships, 1 for the others. Otherwise 0.</param>
/// <param name="Townships">The number of townships that have it; sorted descending.</param>
/// <param name="Name">The name of the topic.</param>
/// <param name="Id">The id of the topic.</param>
public readonly record struct TopicKey(int Group, int Townships, string Name, string Id)
{
    private const int Parts = 4;

    /// <summary>Returns the key of a topic.</summary>
    public static TopicKey Of(TopicOrder order, Topic topic) =>
        new(order == TopicOrder.Differing && !topic.Differing ? 1 : 0, topic.Townships, topic.Name, topic.Id);

    /// <summary>Returns the key in a cursor.</summary>
    /// <exception cref="InvalidCursorException">The text is not a cursor, or a cursor of another order.</exception>
    public static TopicKey Decode(TopicOrder order, string cursor)
    {
        var parts = Cursor.Decode(OrderName(order), Parts, cursor);
        return int.TryParse(parts[0], NumberStyles.None, provider: null, out var group)
            && int.TryParse(parts[1], NumberStyles.None, provider: null, out var townships)
            ? new TopicKey(group, townships, parts[2], parts[3])
            : throw new InvalidCursorException(cursor);
    }

    /// <summary>Returns the opaque cursor of this key.</summary>
    /// <param name="order">The order for which the key was made.</param>
    public string Encode(TopicOrder order) => Cursor.Encode(OrderName(order), $"{Group}", $"{Townships}", Name, Id);

    /// <summary>Returns a negative number where <paramref name="x"/> comes first, 0 where the keys are equal. Both keys must be of the same order.</summary>
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

using System.Globalization;
using AngleSharp.Dom;

namespace DutyGraph.Import;

/// <summary>Computes the numbers of ordered lists, which a browser prints but the text lacks. Items must be visited in order.</summary>
internal sealed class ListNumbers
{
    private readonly Dictionary<IElement, int> _last = [];

    /// <summary>Returns the number of an item with a dot; empty if none is printed.</summary>
    internal string Of(INode node)
    {
        if (node is not IElement { LocalName: "li", ParentElement: { LocalName: "ol" } list } item)
        {
            return "";
        }

        var number = Given(item, "value") ?? (_last.TryGetValue(list, out var before) ? before + 1 : Given(list, "start") ?? 1);
        _last[list] = number;

        // With list-style-type: none, as in liugong, no number is printed.
        return list.GetAttribute("style")?.Contains("none", StringComparison.OrdinalIgnoreCase) is true ? "" : $"{number}. ";
    }

    private static int? Given(IElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 10_000 ? number : null;
}

using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>The names of duties by code point. Many townships use the same name: it is stored once, with its duties.</summary>
internal sealed class DutyNames
{
    private readonly FoldedTexts _texts;

    /// <summary>Collects the names of the duties.</summary>
    public DutyNames(NodeSet<Duty> duties)
    {
        var printed = Enumerable.Range(0, duties.Count).Select(duty => duties[duty].Name).ToArray();
        var names = printed.Distinct().Order(CodePointComparer.Instance).ToArray();
        var entries = names.Index().ToDictionary(name => name.Item, name => name.Index);
        _texts = new FoldedTexts(names.Length, entry => [names[entry]]);
        Duties = Postings.OfColumn([.. printed.Select(name => entries[name])], names.Length);
    }

    /// <summary>The duties of each name.</summary>
    public Postings Duties { get; }

    /// <summary>The names that contain the text; both are folded.</summary>
    public ReadOnlyMemory<int> Containing(string text) => _texts.Containing(text);
}

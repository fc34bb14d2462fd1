using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>The names of the duties, by code point. They repeat over townships: each is kept once, with the duties that bear it.</summary>
internal sealed class DutyNames
{
    private readonly FoldedTexts _texts;

    /// <summary>Takes the duties' names.</summary>
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

    /// <summary>The names that contain the text in any printing of it.</summary>
    public ReadOnlyMemory<int> Containing(string text) => _texts.Containing(text);
}

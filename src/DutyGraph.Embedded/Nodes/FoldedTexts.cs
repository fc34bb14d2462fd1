using System.Text;
using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>Many short texts, folded and joined into one string. One pass finds those that contain a word, without an object for each text.</summary>
internal sealed class FoldedTexts
{
    /// <summary>Ends each name of an entry, so that no word matches across two names. Folding removes this character from texts.</summary>
    private const char BetweenNames = '\t';

    private readonly string _text;
    private readonly int[] _starts;

    /// <summary>Folds and joins the texts.</summary>
    /// <param name="count">The number of entries.</param>
    /// <param name="names">Returns the names of an entry; it is found by any of them.</param>
    public FoldedTexts(int count, Func<int, IEnumerable<string>> names)
    {
        var text = new StringBuilder();
        _starts = new int[count + 1];
        for (var entry = 0; entry < count; entry++)
        {
            foreach (var name in names(entry))
            {
                text.Append(Folding.Fold(name)).Append(BetweenNames);
            }

            _starts[entry + 1] = text.Length;
        }

        _text = text.ToString();
    }

    /// <summary>Returns the entries that contain a text, after folding, ascending. Every entry contains the empty text.</summary>
    public ReadOnlyMemory<int> Containing(string text)
    {
        var word = Folding.Fold(text);
        var entries = new List<int>();
        for (var at = 0; at < _text.Length;)
        {
            at = _text.IndexOf(word, at, StringComparison.Ordinal);
            if (at < 0)
            {
                break;
            }

            var place = Array.BinarySearch(_starts, at);
            var entry = place < 0 ? ~place - 1 : place;
            entries.Add(entry);
            at = _starts[entry + 1];
        }

        return entries.ToArray();
    }
}

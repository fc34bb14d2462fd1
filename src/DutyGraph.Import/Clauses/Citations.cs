using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Finds titles in 《》: legal acts by the ending of the title, else forms, licences and certificates.</summary>
public static partial class Citations
{
    /// <summary>Returns the legal acts in a text, in the order of first mention.</summary>
    /// <param name="text">The printed text, with line wraps joined.</param>
    public static ImmutableArray<LegalAct> ActsIn(string text) =>
        !text.Contains('《') ? [] : [.. Titles(text).Select(ReadAct).OfType<LegalAct>().DistinctBy(act => act.Id)];

    /// <summary>Returns the titles in a text that are not legal acts, in the order of first mention.</summary>
    /// <param name="text">The printed text, with line wraps joined.</param>
    public static ImmutableArray<string> FormsIn(string text) =>
        !text.Contains('《') ? [] : [.. Titles(text).Where(title => ReadAct(title) is null).DistinctBy(Folding.Fold)];

    // 《…〈…〉…》 nests (liugong ASSIST 82, zhaosu ASSIST 106), and in some lists 《》 itself nests. A mark without its pair is ignored.
    private static IEnumerable<string> Titles(string text)
    {
        var unpaired = new Stack<int>();
        var outermost = new List<Range>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '《')
            {
                unpaired.Push(i);
            }
            else if (text[i] == '》' && unpaired.TryPop(out var open))
            {
                while (outermost is [.., var inner] && inner.Start.Value > open)
                {
                    outermost.RemoveAt(outermost.Count - 1);
                }

                outermost.Add((open + 1)..i);
            }
        }

        return outermost.Select(title => Spaces.Remove(text[title]));
    }

    // An act has the same id in every document, so its title is normalized to full-width punctuation and ordinary characters.
    private static LegalAct? ReadAct(string printed)
    {
        var title = Widths.Full(Folding.FoldIdeographs(printed));
        LegalActKind? kind = Ending().Match(title).Groups["end"].Value switch
        {
            "法" => LegalActKind.Law,
            "条例" => LegalActKind.Regulation,
            "规定" or "办法" or "细则" => LegalActKind.Rule,
            "规范" or "制度" or "标准" => LegalActKind.Standard,
            _ => null,
        };
        return kind is { } known ? new LegalAct(NodeId.LegalAct(title), title, known) : null;
    }

    // A bracket may follow: …实施办法（试行）.
    [GeneratedRegex("(?<end>办法|条例|规定|细则|规范|制度|标准|法)(（[^（）]*）)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Ending();
}

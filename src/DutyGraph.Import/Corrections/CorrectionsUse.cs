using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Records which corrections had an effect. It looks at one document at a time and keeps none of them.</summary>
internal sealed class CorrectionsUse(ImmutableArray<Correction> all)
{
    private readonly HashSet<Correction> _matched = [];
    private readonly HashSet<Correction> _needed = [];

    /// <summary>Records the corrections that affected a document.</summary>
    public void Note(Facts facts)
    {
        foreach (var correction in all.Where(correction => correction.IsFor(facts.Document.Sha256, facts.Document.FileName)))
        {
            foreach (var duty in facts.Duties.Where(duty => duty.List == correction.List && duty.Number == correction.Number))
            {
                _matched.Add(correction);
                if (duty.Issues.Any(issue => issue.Code == Correction.Code && issue.Field == correction.Field))
                {
                    _needed.Add(correction);
                }
            }
        }
    }

    /// <summary>Returns errors for corrections without effect: no document has the item, or the field already had the value.</summary>
    public IEnumerable<ImportError> Unused()
    {
        foreach (var correction in all.Where(correction => !_needed.Contains(correction)))
        {
            yield return _matched.Contains(correction)
                ? Error(correction, "CORRECTION_UNNEEDED", "更正与读出的内容相同，可以删去",
                    "the correction has no effect, because the field already has this value; remove it")
                : Error(correction, "CORRECTION_UNMATCHED", "更正没有对应的事项",
                    "expected a document of this name or id that has the item; the correction matches none");
        }
    }

    private static ImportError Error(Correction correction, string code, string chinese, string english)
    {
        var field = $"{correction.Document} {NodeId.Name(correction.List)} {correction.Number} {correction.Field}";
        return new(code, correction.FileName, correction.Line, new($"{chinese}：{field}。", $"{field}: {english}."));
    }
}

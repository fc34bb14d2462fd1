using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>
/// The duties that a filter lets through, as statements are asked for them: candidates, which one of its conditions leads to (ids of nodes, or phrases of full text), and all its conditions, which
/// candidates are held against.
/// </summary>
internal sealed class DutyScope
{
    private readonly DutyFilter _filter;

    /// <summary>Takes a filter.</summary>
    public DutyScope(DutyFilter filter)
    {
        _filter = filter;
        Word = TextCondition.Of(filter.NameContains);
        Parent = Candidates();
        IsNone = filter.Lists is { IsEmpty: true } || Named.Any(ids => ids is { IsEmpty: true });
    }

    /// <summary>Whether a list of values is empty: nothing meets that.</summary>
    public bool IsNone { get; }

    /// <summary>What leads to candidates.</summary>
    public DutyParent Parent { get; }

    /// <summary>Whether duties of superseded editions are let through.</summary>
    public bool ReachesSuperseded => _filter.ReachesSuperseded;

    /// <summary>Whether every duty in force is let through, and no other.</summary>
    public bool HasNoCondition => !ReachesSuperseded && Word is null && _filter.DepartmentKinds is null && !DutyCondition.Of(_filter).Any();

    /// <summary>What the folded name contains; null for any.</summary>
    private string? Word { get; }

    private ImmutableArray<string>?[] Named =>
        [_filter.Townships, _filter.Departments, _filter.LegalActs, _filter.Topics, _filter.DepartmentKinds, _filter.Divisions, _filter.Categories, _filter.Documents];

    /// <summary>What every statement on duties is asked.</summary>
    /// <param name="more">What this one is asked beside it.</param>
    public CypherParameters Asked(params ReadOnlySpan<(string Name, object? Value)> more) => Asking.Of(
    [
        ("conditions", DutyCondition.Of(_filter).ToArray()),
        ("every", ReachesSuperseded),
        ("text", Word),
        ("kinds", _filter.DepartmentKinds?.ToArray()),
        .. more,
    ]);

    /// <summary>What a statement is asked that takes all candidates.</summary>
    /// <param name="more">What this one is asked beside it.</param>
    public CypherParameters AskedWithCandidates(params ReadOnlySpan<(string Name, object? Value)> more) =>
        Asked([("ids", Parent.Ids.ToArray()), ("phrases", Parent.Phrases.ToArray()), ("whole", Parent.IsWhole), .. more]);

    /// <summary>By the condition that lets the fewest duties through, as a rule: a document or a township has some hundred, a kind of department or a category thousands.</summary>
    private DutyParent Candidates()
    {
        var few = _filter.Documents ?? _filter.Townships ?? _filter.Departments ?? _filter.Topics ?? _filter.LegalActs;
        var phrases = few is null && Word is { } word ? FullText.Containing(word) : [];
        var many = phrases.IsEmpty ? _filter.DepartmentKinds ?? _filter.Divisions ?? _filter.Categories : null;
        return new DutyParent(few ?? many ?? [], phrases, []);
    }
}

using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>
/// A filter of duties as parameters of statements: one condition leads to candidates (ids of nodes, or full-text phrases), and each candidate is checked
/// against all conditions.
/// </summary>
internal sealed class DutyScope
{
    private readonly DutyFilter _filter;

    public DutyScope(DutyFilter filter)
    {
        _filter = filter;
        Word = TextCondition.Of(filter.NameContains);
        Parent = Candidates();
        Lists = ReachesSuperseded ? null : [.. (filter.Lists ?? [.. Enum.GetValues<DutyList>()]).Distinct().Select(NodeId.Name)];
        IsNone = filter.Lists is { IsEmpty: true } || Named.Any(ids => ids is { IsEmpty: true });
    }

    /// <summary>Whether no duty can pass the filter, because one of its lists is empty.</summary>
    public bool IsNone { get; }

    /// <summary>What leads to candidates.</summary>
    public DutyParent Parent { get; }

    /// <summary>Whether duties of superseded editions can pass the filter.</summary>
    public bool ReachesSuperseded => _filter.ReachesSuperseded;

    /// <summary>Names of the lists whose duties in force can pass the filter; null if duties of superseded editions can pass it, too.</summary>
    public string[]? Lists { get; }

    /// <summary>Whether exactly the duties in force on <see cref="Lists"/> pass the filter.</summary>
    public bool HasOnlyLists =>
        Lists is not null && Word is null && _filter.DepartmentKinds is null && !DutyCondition.Of(_filter with { Lists = null }).Any();

    /// <summary>Whether exactly the duties in force pass the filter.</summary>
    public bool HasNoCondition => HasOnlyLists && !DutyCondition.Of(_filter).Any();

    /// <summary>The folded text that the name must contain; null for any name.</summary>
    private string? Word { get; }

    private ImmutableArray<string>?[] Named =>
        [
            _filter.Townships, _filter.Departments, _filter.LegalActs, _filter.Topics, _filter.DepartmentKinds, _filter.Divisions, _filter.Categories,
            _filter.Documents,
        ];

    /// <summary>Returns the parameters that every statement on duties takes.</summary>
    /// <param name="more">Further parameters of this statement.</param>
    public CypherParameters Asked(params ReadOnlySpan<(string Name, object? Value)> more) => Asking.Of(
    [
        ("conditions", DutyCondition.Of(_filter).ToArray()),
        ("every", ReachesSuperseded),
        ("text", Word),
        ("kinds", _filter.DepartmentKinds?.ToArray()),
        .. more,
    ]);

    /// <summary>Returns the parameters of a statement that reads all candidates.</summary>
    /// <param name="more">Further parameters of this statement.</param>
    public CypherParameters AskedWithCandidates(params ReadOnlySpan<(string Name, object? Value)> more) =>
        Asked([("ids", Parent.Ids.ToArray()), ("phrases", Parent.Phrases.ToArray()), ("whole", Parent.IsWhole), ("lists", Lists), .. more]);

    /// <summary>
    /// Chooses the condition that usually passes the fewest duties: a document or a township has some hundreds, a kind of department or a category has
    /// thousands.
    /// </summary>
    private DutyParent Candidates()
    {
        var few = _filter.Documents ?? _filter.Townships ?? _filter.Departments ?? _filter.Topics ?? _filter.LegalActs;
        var phrases = few is null && Word is { } word ? FullText.Containing(word) : [];
        var many = phrases.IsEmpty ? _filter.DepartmentKinds ?? _filter.Divisions ?? _filter.Categories : null;
        return new DutyParent(few ?? many ?? [], phrases, []);
    }
}

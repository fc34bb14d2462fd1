using System.Collections.Concurrent;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <content>
/// Prefetching. If the duties of a department or township are requested next, the department or township is not looked up first: the page of its duties returns
/// it too, in one statement. It is looked up separately only if the page did not return it, because it is called by an alias, has too many duties to sort, or
/// does not exist.
/// </content>
public sealed partial class Neo4jGraph
{
    private readonly ConcurrentQueue<DutyQuestion> _expected = new();
    private readonly ConcurrentDictionary<(DutyQuestion Question, string Id), Page<Duty>> _ahead = new();

    /// <inheritdoc/>
    public void Expect(DutyOwner owner, DutyFilter filter, DutyOrder order, PageRequest page)
    {
        if (page.WithItems && BringsOwner(owner))
        {
            _expected.Enqueue(new(owner, filter, order, page));
        }
    }

    /// <summary>Reads the first expected page, for those ids that can own it.</summary>
    private async ValueTask AskAheadAsync(IEnumerable<string> ids, CancellationToken cancellation)
    {
        if (!_expected.TryDequeue(out var question))
        {
            return;
        }

        string[] owners = [.. ids.Where(id => DutyParent.Of(question.Owner, id) is not null)];
        if (owners.Length == 0)
        {
            return;
        }

        try
        {
            var pages = await PagesAsync(
                new DutyScope(question.Filter), [.. owners.Select(id => DutyParent.Of(question.Owner, id))], question.Order, question.Page, withOwners: true, cancellation)
                .ConfigureAwait(false);
            for (var at = 0; at < owners.Length; at++)
            {
                _ahead[(question, owners[at])] = pages[at];
            }
        }
        catch (InvalidCursorException)
        {
            // Thrown again when the page itself is requested.
        }
    }

    /// <summary>Prefetches the expected pages, and returns the nodes if all of them are known then; otherwise null.</summary>
    private async ValueTask<IReadOnlyList<T?>?> BroughtAsync<T>(string[] ids, CancellationToken cancellation)
        where T : GraphNode
    {
        await AskAheadAsync(ids, cancellation).ConfigureAwait(false);
        var nodes = Array.ConvertAll(ids, id => _known.GetValueOrDefault(id) as T);
        return Array.TrueForAll(nodes, node => node is not null) ? nodes : null;
    }

    /// <summary>Returns prefetched pages; null if one of them was not prefetched.</summary>
    private Page<Duty>[]? AskedAhead(DutyQuestion question, IReadOnlyList<string> ids)
    {
        if (_ahead.IsEmpty)
        {
            return null;
        }

        var pages = new Page<Duty>[ids.Count];
        for (var at = 0; at < pages.Length; at++)
        {
            if (!_ahead.TryGetValue((question, ids[at]), out pages[at]!))
            {
                return null;
            }
        }

        return pages;
    }

    /// <summary>Whether a page of the owner's duties can return the owner as well.</summary>
    private static bool BringsOwner(DutyOwner owner) => owner is DutyOwner.Township or DutyOwner.AssistedDepartment or DutyOwner.ReclaimingDepartment;

    /// <summary>A question for pages of duties, without the ids of the owners.</summary>
    private sealed record DutyQuestion(DutyOwner Owner, DutyFilter Filter, DutyOrder Order, PageRequest Page);
}

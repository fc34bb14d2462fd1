using System.Collections.Concurrent;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <content>
/// Asking ahead. A department or township whose duties are asked for next is not looked up first: the page of its duties brings it along. So both are one statement, and the node is looked up only
/// where the page did not bring it: it is called by an alias, has more duties than are put in order, or is not there.
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

    /// <summary>Asks for the first of the expected pages of those nodes that may have one.</summary>
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
            // Said when the page itself is asked for.
        }
    }

    /// <summary>The nodes of full names, where all of them are known once what is expected of them was asked; null where not.</summary>
    private async ValueTask<IReadOnlyList<T?>?> BroughtAsync<T>(string[] ids, CancellationToken cancellation)
        where T : GraphNode
    {
        await AskAheadAsync(ids, cancellation).ConfigureAwait(false);
        var nodes = Array.ConvertAll(ids, id => _known.GetValueOrDefault(id) as T);
        return Array.TrueForAll(nodes, node => node is not null) ? nodes : null;
    }

    /// <summary>The pages that were asked for ahead; null where one of them was not.</summary>
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

    /// <summary>Whether the page of an owner's duties brings the owner along.</summary>
    private static bool BringsOwner(DutyOwner owner) => owner is DutyOwner.Township or DutyOwner.AssistedDepartment or DutyOwner.ReclaimingDepartment;

    /// <summary>A question for pages of duties, but for whose.</summary>
    private sealed record DutyQuestion(DutyOwner Owner, DutyFilter Filter, DutyOrder Order, PageRequest Page);
}

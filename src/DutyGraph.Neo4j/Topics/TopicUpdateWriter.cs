using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Writes the result of an update of topics.</summary>
/// <param name="transaction">The transaction of the update.</param>
/// <param name="forms">The forms of the update.</param>
/// <param name="rules">Manual decisions about topics.</param>
/// <param name="cancellation">Ends the wait.</param>
internal sealed class TopicUpdateWriter(ICypherTransaction transaction, StoredForms forms, TopicRules rules, CancellationToken cancellation)
{
    private static readonly CypherStatement Item = CypherFiles.Get("write/topics/item");
    private static readonly CypherStatement Oldest = CypherFiles.Get("read/topics/oldest");
    private static readonly CypherStatement Topic = CypherFiles.Get("write/topics/topic");
    private static readonly CypherStatement Form = CypherFiles.Get("write/topics/form");
    private static readonly CypherStatement ForgetForms = CypherFiles.Get("write/topics/forget-forms");
    private static readonly CypherStatement Member = CypherFiles.Get("write/topics/member");
    private static readonly CypherStatement About = CypherFiles.Get("write/topics/about");
    private static readonly CypherStatement Forget = CypherFiles.Get("write/topics/forget");
    private static readonly CypherStatement Township = CypherFiles.Get("write/topics/township");

    /// <summary>Writes the result.</summary>
    /// <param name="townships">The changed townships.</param>
    /// <param name="update">The update.</param>
    public async ValueTask WriteAsync(IReadOnlyCollection<ChangedTownship> townships, TopicUpdate update)
    {
        StoredDuty[] placed = [.. townships.SelectMany(township => township.Misplaced)];
        await WriteAsync(Item, placed.Select(ItemRow)).ConfigureAwait(false);
        var former = forms.Held.Values.ToDictionary(form => form, form => form.Topic);
        var topics = await TopicsAsync(update).ConfigureAwait(false);
        foreach (var form in forms.Held.Values.Where(form => form.IsEmpty))
        {
            form.Topic = FormTopic.None;
        }

        StoredForm[] moved = [.. forms.Held.Values.Where(form => !form.Topic.Equals(former[form]))];
        await WriteAsync(Topic, topics.Select(topic => topic.Properties())).ConfigureAwait(false);
        await WriteAsync(Member, moved.Where(form => !form.IsEmpty).Select(MemberRow)).ConfigureAwait(false);
        await WriteAsync(About, placed.Where(duty => duty.Item is not null).Select(duty => (duty.Id, Form: forms.Held[duty.Item!.Form]))
            .Where(duty => !moved.Contains(duty.Form) && duty.Form.Topic.TopicId is not null)
            .Select(duty => StoredRow.Of(GraphRows.Of(duty.Form.Topic.TopicId!, new TopicMember(duty.Id, duty.Form.Topic.Score, duty.Form.Topic.Reasons)))))
            .ConfigureAwait(false);
        var kept = topics.Select(topic => topic.Topic.Id).ToHashSet(StringComparer.Ordinal);
        var left = moved.Select(form => former[form].TopicId).OfType<string>().Distinct(StringComparer.Ordinal).Where(id => !kept.Contains(id));
        await WriteAsync(Forget, left.Select(IdRow)).ConfigureAwait(false);
        var emptied = forms.Held.Values.Where(form => form is { IsEmpty: true, IsTouched: true, Former: not null });
        await WriteAsync(ForgetForms, emptied.Select(form => IdRow(form.Key))).ConfigureAwait(false);
        var clustered = update.Clusters.SelectMany(cluster => cluster).ToHashSet();
        var changed = forms.Held.Values.Where(form => !form.IsEmpty && (form.IsTouched || clustered.Contains(form)));
        await WriteAsync(Form, changed.Select(form => form.Row())).ConfigureAwait(false);
        await WriteAsync(Township, townships.Select(TownshipRow)).ConfigureAwait(false);
    }

    /// <summary>Derives the topics of changed clusters and sets them on their forms.</summary>
    private async ValueTask<IReadOnlyList<StoredTopic>> TopicsAsync(TopicUpdate update)
    {
        var clusters = update.Clusters;
        var townships = clusters.ToDictionary(cluster => cluster.Key, CountTownships, StringComparer.Ordinal);
        var shared = clusters.Where(cluster => townships[cluster.Key].Skip(1).Sum() > 1).ToArray();
        var ages = await AgesAsync(shared.Where(cluster => cluster.Skip(1).Any()).SelectMany(cluster => cluster)).ConfigureAwait(false);
        var topics = new List<StoredTopic>();
        foreach (var cluster in clusters)
        {
            var topic = TopicSummary.Of(
                () => TopicSummary.Founder(cluster, form => form.Key, form => ages.GetValueOrDefault(form.Key, SortKey.Last), StringComparer.Ordinal, rules),
                cluster.SelectMany(form => form.Names),
                townships[cluster.Key]);
            if (topic is not null)
            {
                var categories = cluster.SelectMany(form => form.Categories).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
                topics.Add(new StoredTopic(topic, [.. categories]));
            }

            foreach (var form in cluster)
            {
                var grounds = update.Grounds.GetValueOrDefault(form.Key);
                form.Grounds = grounds is null ? form.Grounds : (grounds.Score, grounds.Reasons);
                form.Topic = topic is null ? FormTopic.None : new FormTopic(topic.Id, form.Grounds.Score, form.Grounds.Reasons);
            }
        }

        return topics;
    }

    /// <summary>Counts the townships of a cluster for each combination of lists.</summary>
    private static int[] CountTownships(IEnumerable<StoredForm> cluster)
    {
        PlaceSet[] lists = [.. Enum.GetValues<DutyList>().Select(_ => new PlaceSet())];
        foreach (var form in cluster)
        {
            for (var list = 0; list < lists.Length; list++)
            {
                lists[list].PutAll(form.Places[list]);
            }
        }

        return PlaceSet.CountCombinations(lists);
    }

    /// <summary>
    /// Returns the age key of the oldest duty of each form. A form without duties is missing; it can still be there if the township of its last duty has not
    /// been processed yet.
    /// </summary>
    private async ValueTask<IReadOnlyDictionary<string, string>> AgesAsync(IEnumerable<StoredForm> of)
    {
        string[] keys = [.. of.Select(form => form.Key)];
        var rows = keys.Length == 0 ? [] : (await transaction.RunAsync(Oldest, new() { ["forms"] = keys }, cancellation).ConfigureAwait(false)).Rows;
        return rows.Select(row => new Cells(row)).ToDictionary(cells => cells.Text(0), cells => cells.Text(1), StringComparer.Ordinal);
    }

    private static Dictionary<string, object?> ItemRow(StoredDuty duty) => new(StringComparer.Ordinal)
    {
        [Properties.Id] = duty.Id,
        [StoredNames.Form] = duty.Item?.Form,
        [StoredNames.AgeKey] = duty.Item is null ? null : SortKey.Of(duty.Item.Place),
    };

    private static Dictionary<string, object?> MemberRow(StoredForm form) => new(StringComparer.Ordinal)
    {
        [StoredNames.Form] = form.Key,
        [StoredNames.Topic] = form.Topic.TopicId,
        [Properties.Score] = form.Topic.Score,
        [Properties.Reasons] = form.Topic.Reasons.ToArray(),
    };

    private static Dictionary<string, object?> TownshipRow(ChangedTownship township) => new(StringComparer.Ordinal)
    {
        [Properties.Id] = township.Id,
        [StoredNames.Place] = township.Place,
        [StoredNames.Entries] = township.After.Keys.Select(entry => entry.ToString()).Order(StringComparer.Ordinal).ToArray(),
    };

    private static Dictionary<string, object?> IdRow(string id) => new(StringComparer.Ordinal) { [Properties.Id] = id };

    private ValueTask WriteAsync(CypherStatement statement, IEnumerable<Dictionary<string, object?>> rows) =>
        transaction.WriteRowsAsync(statement, [.. rows], cancellation);
}

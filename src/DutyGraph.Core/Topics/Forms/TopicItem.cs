namespace DutyGraph.Core;

/// <summary>The data of a duty that topics need: its form and its position.</summary>
/// <param name="DutyId">Id of the duty.</param>
/// <param name="Place">Its position among all duties.</param>
/// <param name="Name">The printed name.</param>
/// <param name="Damaged">Whether the name is damaged or missing.</param>
/// <param name="Form">Key of the form (<see cref="TopicForm"/>).</param>
/// <param name="Profile">Everything except the name.</param>
public sealed record TopicItem(string DutyId, TopicPosition Place, string Name, bool Damaged, string Form, TopicProfile Profile)
{
    private const string NameField = "name";

    /// <summary>Creates the item of a duty.</summary>
    /// <param name="duty">The duty, with its clauses, departments, acts, method and issues.</param>
    /// <param name="rules">Manual corrections and published ids.</param>
    /// <returns>The item; null where the duty has neither a readable name nor enough clauses.</returns>
    public static TopicItem? Of(Duty duty, TopicRules rules)
    {
        var profile = TopicProfile.Of(duty);
        return (NameOf(duty)?.Key ?? (profile.Grams.Length > 0 ? TopicForm.Nameless(profile) : null)) is { } form
            ? new TopicItem(
                duty.Id,
                new TopicPosition(duty.Edition, duty.TownshipId, duty.List, duty.Number),
                duty.Name,
                duty.Issues.Any(issue => issue.Field == NameField && issue.Severity != IssueSeverity.Inferred),
                rules.Singles.Contains(duty.Id) ? TopicForm.Single(form, duty.Id) : form,
                profile)
            : null;
    }

    /// <summary>
    /// The name of the matter. Where no name is printed, a method of one sentence serves as name (qitai RECLAIMED 25: 负责对…的奖励). Longer methods describe how
    /// work is done, in the same words for many matters.
    /// </summary>
    internal static DutyName? NameOf(Duty duty)
    {
        var places = TopicPlace.NamesOf(duty.TownshipId);
        if (duty.Name.Length > 0)
        {
            var misread = duty.Issues.Any(issue => issue.Field == NameField && issue.Severity == IssueSeverity.Damaged);
            return DutyName.Read(duty.Name, misread, places);
        }

        return duty.Method?.TrimEnd('；', ';', '。', '.') is { Length: > 0 } method && !method.AsSpan().ContainsAny("；;。")
            ? DutyName.Read(method, misread: false, places)
            : null;
    }
}

/// <summary>The position of a duty, oldest first: by edition, undated ones last, then township, list and number.</summary>
/// <param name="Edition">The month of its document; null where it prints none.</param>
/// <param name="TownshipId">Id of the township.</param>
/// <param name="List">The list.</param>
/// <param name="Number">序号</param>
#pragma warning disable CA1036, MA0097 // Positions are only sorted, so operators are not needed.
public readonly record struct TopicPosition(string? Edition, string TownshipId, DutyList List, int Number) : IComparable<TopicPosition>
#pragma warning restore CA1036, MA0097
{
    /// <inheritdoc/>
    public int CompareTo(TopicPosition other)
    {
        var text = CodePointComparer.Instance;
        var order = (Edition is null).CompareTo(other.Edition is null);
        order = order != 0 ? order : text.Compare(Edition, other.Edition);
        order = order != 0 ? order : text.Compare(TownshipId, other.TownshipId);
        order = order != 0 ? order : List.CompareTo(other.List);
        return order != 0 ? order : Number.CompareTo(other.Number);
    }
}

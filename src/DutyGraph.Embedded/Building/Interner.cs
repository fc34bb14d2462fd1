using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>
/// Interns what lists repeat word for word across townships: names, texts, ids, and clauses without departments and acts. Used only while a graph is built.
/// </summary>
internal sealed class Interner
{
    private readonly Dictionary<string, string> _texts = [];
    private readonly Dictionary<(int? Number, string Text), Responsibility> _clauses = [];

    /// <summary>Returns the duty with its parts replaced by interned instances.</summary>
    public Duty Share(Duty duty) => duty with
    {
        TownshipId = Share(duty.TownshipId),
        DocumentId = Share(duty.DocumentId),
        Edition = duty.Edition is null ? null : Share(duty.Edition),
        Name = Share(duty.Name),
        CategoryId = Share(duty.CategoryId),
        DepartmentIds = Share(duty.DepartmentIds),
        SuperiorResponsibilities = Share(duty.SuperiorResponsibilities),
        TownshipResponsibilities = Share(duty.TownshipResponsibilities),
        Method = duty.Method is null ? null : Share(duty.Method),
        ActIds = Share(duty.ActIds),
        Forms = Share(duty.Forms),
    };

    private string Share(string text) => One(_texts, text, text);

    private ImmutableArray<string> Share(ImmutableArray<string> texts) => texts.IsEmpty ? [] : [.. texts.Select(Share)];

    private ImmutableArray<Responsibility> Share(ImmutableArray<Responsibility> clauses) => clauses.IsEmpty ? [] : [.. clauses.Select(Share)];

    private Responsibility Share(Responsibility clause)
    {
        var shared = new Responsibility(
            clause.Number, Share(clause.Text), Share(clause.PerformerIds), Share(clause.ReportsToIds), Share(clause.ActIds));
        return shared.PerformerIds.IsEmpty && shared.ReportsToIds.IsEmpty && shared.ActIds.IsEmpty
            ? One(_clauses, (shared.Number, shared.Text), shared)
            : shared;
    }

    private static T One<TKey, T>(Dictionary<TKey, T> known, TKey key, T candidate)
        where TKey : notnull
    {
        ref var one = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(known, key, out _);
        return one ??= candidate;
    }
}

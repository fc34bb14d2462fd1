using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Fields with the same response name can be merged (5.3.2).</summary>
internal sealed class FieldMergingRule(DocumentContext context) : ValidationRule(context)
{
    private readonly List<(SelectionSetNode Set, CompositeType? Type)> _sets = [];

    public override void EnterSelectionSet(SelectionSetNode node) => _sets.Add((node, Context.ParentType));

    public override void LeaveDocument()
    {
        var collected = new MergeSets(Context);
        var check = new MergeCheck(Context, collected);
        switch (check.Run())
        {
            case MergeVerdict.Conflict:
                Report(collected, check.Witness!);
                break;
            case MergeVerdict.TooComplex:
                Context.Report(new MergeTooComplexError(Context.Operations.Select(operation => operation.Location).FirstOrDefault(new Location(1, 1))));
                break;
        }
    }

    private void Report(MergeSets collected, FieldConflict witness)
    {
        var report = new ConflictReport(collected);
        var conflicts = _sets.SelectMany(entry => report.Within(entry.Set, entry.Type)).Take(Context.Options.MaxErrors + 1).ToList();
        if (conflicts.Count == 0)
        {
            // The report reached its budget before it found the conflict that is already known.
            conflicts.Add(witness);
        }

        foreach (var conflict in conflicts)
        {
            Context.Report(new FieldConflictError(
                conflict.ResponseName, conflict.Reason, [.. conflict.Ones.Concat(conflict.Others).Select(field => field.Location)]));
        }
    }
}

/// <summary>Two fields have the same response name and cannot be merged.</summary>
/// <param name="ResponseName">The response name.</param>
/// <param name="Reason">The reason for the conflict.</param>
/// <param name="Locations">The first field and its conflicting subfields, then the second field and its subfields.</param>
public sealed record FieldConflictError(string ResponseName, ErrorText Reason, ImmutableArray<Location> Locations)
    : DocumentError(
        "FIELD_CONFLICT",
        "5.3.2 Field Selection Merging",
        new(
            $"字段 \"{ResponseName}\" 相互冲突：{Reason.Chinese}。如需两者都取，请用不同的别名。",
            $"Fields \"{ResponseName}\" conflict because {Reason.English}. Use different aliases on the fields to fetch both if this was intentional."),
        Locations);

/// <summary>Checking whether fields can be merged would take too long.</summary>
/// <param name="Location">The first operation.</param>
public sealed record MergeTooComplexError(Location Location)
    : DocumentError(
        "MERGE_TOO_COMPLEX",
        "5.3.2 Field Selection Merging",
        new("文档合并的字段过多，无法检查。", "The document merges more fields than can be checked."),
        [Location]);

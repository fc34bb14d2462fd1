using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Selections;

/// <summary>A field of a selection set, or of a fragment in it.</summary>
/// <param name="Node">The field in the document.</param>
/// <param name="Parent">The type on which it is selected: that of the nearest type condition; null if it is unknown.</param>
internal readonly record struct CollectedField(FieldNode Node, CompositeType? Parent);

/// <summary>
/// Collects the fields of selection sets (specification, 6.3.2 CollectFields). It works with a stack of its own instead of recursion, since a chain of
/// fragments may be as long as the document.
/// </summary>
/// <param name="schema">The schema.</param>
/// <param name="fragments">The fragments of the document. A spread of an undefined fragment has no fields.</param>
internal sealed class FieldCollection(Schema schema, FragmentGraph fragments)
{
    /// <summary>Decides whether a selection takes part: <c>@skip</c> and <c>@include</c>. Default: all do.</summary>
    public Func<SelectionNode, bool> Includes { get; init; } = _ => true;

    /// <summary>Decides whether the fields of a spread fragment are collected. Default: all are.</summary>
    public Func<FragmentDefinitionNode, bool> Follows { get; init; } = _ => true;

    /// <summary>Returns the fields in the order of the document; those of a fragment once, however often it is spread.</summary>
    /// <param name="sets">Selection sets that are merged.</param>
    /// <param name="type">The type on which they select; null if it is unknown.</param>
    /// <param name="only">The type of the object; fragments that do not apply to it are left out. Null: the fields of all objects.</param>
    public IEnumerable<CollectedField> Collect(IEnumerable<SelectionSetNode> sets, CompositeType? type, ObjectType? only = null)
    {
        HashSet<string>? visited = null;
        var open = new Stack<(ImmutableArray<SelectionNode> Selections, int Next, CompositeType? Type)>();
        foreach (var set in sets)
        {
            open.Push((set.Selections, 0, type));
            while (open.TryPop(out var part))
            {
                if (part.Next == part.Selections.Length)
                {
                    continue;
                }

                open.Push(part with { Next = part.Next + 1 });
                var selection = part.Selections[part.Next];
                if (!Includes(selection))
                {
                    continue;
                }

                if (selection is FieldNode field)
                {
                    yield return new(field, part.Type);
                }
                else if (Within(selection, ref visited) is var (condition, inner) && Applies(condition, part.Type, only, out var narrowed))
                {
                    open.Push((inner.Selections, 0, narrowed));
                }
            }
        }
    }

    /// <summary>Returns the type condition and the selections of a fragment; null if they are not collected.</summary>
    private (NamedTypeNode? Condition, SelectionSetNode Set)? Within(SelectionNode selection, ref HashSet<string>? visited) => selection switch
    {
        InlineFragmentNode inline => (inline.TypeCondition, inline.SelectionSet),
        FragmentSpreadNode spread when (visited ??= new(StringComparer.Ordinal)).Add(spread.Name.Value)
            && fragments.TryGet(spread.Name.Value, out var fragment) && Follows(fragment) => (fragment.TypeCondition, fragment.SelectionSet),
        _ => null,
    };

    private bool Applies(NamedTypeNode? condition, CompositeType? outer, ObjectType? only, out CompositeType? type)
    {
        type = condition is null ? outer : schema.CompositeOf(condition);
        return only is null || condition is null || (type is not null && schema.IsPossible(type, only));
    }
}

using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>
/// Limits nested lists of the schema below introspection fields. The specification has no such rule, but the reference implementation does.
/// </summary>
internal sealed class IntrospectionListsRule(DocumentContext context) : ValidationRule(context)
{
    private SelectionMeasure? _measure;

    public override void EnterField(FieldNode node)
    {
        if (node is not { Name.Value: "__schema" or "__type", SelectionSet: { } selections })
        {
            return;
        }

        _measure ??= new SelectionMeasure(Context.Fragments, IsList, isDepth: true);
        var asked = _measure.Of(selections);
        if (asked > Context.Options.MaxIntrospectionLists)
        {
            Context.Report(new IntrospectionListsError(asked, Context.Options.MaxIntrospectionLists, node.Location));
        }
    }

    private static int IsList(SelectionNode selection) =>
        selection is FieldNode { Name.Value: "fields" or "interfaces" or "possibleTypes" or "inputFields" } ? 1 : 0;
}

/// <summary>An introspection field nests lists deeper than <see cref="ValidationOptions.MaxIntrospectionLists"/>.</summary>
/// <param name="Asked">The depth in the document.</param>
/// <param name="Allowed">The allowed depth.</param>
/// <param name="Location">The field.</param>
public sealed record IntrospectionListsError(int Asked, int Allowed, Location Location)
    : LimitError("INTROSPECTION_LIMIT", "ValidationOptions.MaxIntrospectionLists", "lists of the schema within one another", Asked, Allowed, Location);

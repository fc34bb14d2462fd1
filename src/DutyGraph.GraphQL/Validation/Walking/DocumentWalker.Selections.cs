using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Visits selections and tracks their parent types.</summary>
internal sealed partial class DocumentWalker
{
    private void WalkSelections(SelectionSetNode node, CompositeType? type)
    {
        var outer = context.ParentType;
        context.ParentType = type;
        foreach (var rule in rules)
        {
            rule.EnterSelectionSet(node);
        }

        WalkEach(node);
        context.ParentType = outer;
    }

    private void WalkEach(SelectionSetNode node)
    {
        foreach (var selection in node.Selections)
        {
            if (context.IsFull)
            {
                return;
            }

            switch (selection)
            {
                case FieldNode field:
                    WalkField(field);
                    break;
                case FragmentSpreadNode spread:
                    foreach (var rule in rules)
                    {
                        rule.EnterFragmentSpread(spread);
                    }

                    WalkDirectives(spread.Directives, DirectiveLocation.FragmentSpread);
                    break;
                case InlineFragmentNode fragment:
                    WalkInlineFragment(fragment);
                    break;
            }
        }
    }

    private void WalkField(FieldNode node)
    {
        var outer = context.Field;
        context.Field = context.ParentType is { } parent && context.Schema.TryGetField(parent, node.Name.Value, out var definition) ? definition : null;
        foreach (var rule in rules)
        {
            rule.EnterField(node);
        }

        WalkArguments(node.Arguments, context.Field?.Arguments);
        WalkDirectives(node.Directives, DirectiveLocation.Field);
        if (node.SelectionSet is not null)
        {
            WalkSelections(node.SelectionSet, context.Field?.Type.Named as CompositeType);
        }

        context.Field = outer;
    }

    private void WalkInlineFragment(InlineFragmentNode node)
    {
        var outer = context.ParentType;
        var type = node.TypeCondition is null ? outer : context.Schema.CompositeOf(node.TypeCondition);
        foreach (var rule in rules)
        {
            rule.EnterInlineFragment(node, type);
        }

        if (node.TypeCondition is not null)
        {
            WalkType(node.TypeCondition);
        }

        WalkDirectives(node.Directives, DirectiveLocation.InlineFragment);
        context.ParentType = type;
        WalkEach(node.SelectionSet);
        context.ParentType = outer;
    }
}

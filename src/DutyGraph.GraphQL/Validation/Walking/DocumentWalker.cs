using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>
/// Visits every node of the executable definitions once, tracks the types of the schema, and calls every rule. The recursion is as deep as the source is
/// nested, which the parser limits.
/// </summary>
internal sealed partial class DocumentWalker(DocumentContext context, ImmutableArray<ValidationRule> rules)
{
    private ExecutableDefinitionNode? _definition;

    public void Walk()
    {
        foreach (var rule in rules)
        {
            rule.EnterDocument();
        }

        foreach (var definition in context.Document.Definitions)
        {
            if (context.IsFull)
            {
                return;
            }

            _definition = definition as ExecutableDefinitionNode;
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    WalkOperation(operation);
                    break;
                case FragmentDefinitionNode fragment:
                    WalkFragment(fragment);
                    break;
            }
        }

        foreach (var rule in rules)
        {
            rule.LeaveDocument();
        }
    }

    private void WalkOperation(OperationDefinitionNode node)
    {
        foreach (var rule in rules)
        {
            rule.EnterOperation(node);
        }

        foreach (var variable in node.VariableDefinitions)
        {
            WalkVariableDefinition(variable);
        }

        WalkDirectives(node.Directives, node.Operation switch
        {
            OperationType.Query => DirectiveLocation.Query,
            OperationType.Mutation => DirectiveLocation.Mutation,
            _ => DirectiveLocation.Subscription,
        });
        WalkSelections(node.SelectionSet, context.RootType(node.Operation));
    }

    private void WalkVariableDefinition(VariableDefinitionNode node)
    {
        foreach (var rule in rules)
        {
            rule.EnterVariableDefinition(node);
        }

        WalkType(node.Type);
        if (node.DefaultValue is not null)
        {
            WalkValue(node.DefaultValue, context.TypeOf(node.Type) is { IsInput: true } type ? type : null);
        }

        WalkDirectives(node.Directives, DirectiveLocation.VariableDefinition);
    }

    private void WalkFragment(FragmentDefinitionNode node)
    {
        foreach (var rule in rules)
        {
            rule.EnterFragmentDefinition(node);
        }

        WalkType(node.TypeCondition);
        WalkDirectives(node.Directives, DirectiveLocation.FragmentDefinition);
        WalkSelections(node.SelectionSet, context.Schema.CompositeOf(node.TypeCondition));
    }

    private void WalkType(TypeNode node)
    {
        var named = node;
        while (named is not NamedTypeNode)
        {
            named = named is ListTypeNode list ? list.Type : ((NonNullTypeNode)named).Type;
        }

        foreach (var rule in rules)
        {
            rule.EnterNamedType((NamedTypeNode)named);
        }
    }

    private void WalkDirectives(ImmutableArray<DirectiveNode> nodes, DirectiveLocation location)
    {
        foreach (var rule in rules)
        {
            rule.EnterDirectives(nodes, location);
        }

        foreach (var node in nodes)
        {
            WalkArguments(node.Arguments, context.Schema.TryGetDirective(node.Name.Value, out var directive) ? directive.Arguments : null);
        }
    }
}

using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>A validation rule of section 5. An instance validates one document: the walker calls it for each node, and it reports errors to the
/// context.</summary>
/// <param name="context">The document and the current position.</param>
internal abstract class ValidationRule(DocumentContext context)
{
    protected DocumentContext Context { get; } = context;

    public virtual void EnterDocument()
    {
    }

    public virtual void LeaveDocument()
    {
    }

    public virtual void EnterOperation(OperationDefinitionNode node)
    {
    }

    public virtual void EnterVariableDefinition(VariableDefinitionNode node)
    {
    }

    public virtual void EnterFragmentDefinition(FragmentDefinitionNode node)
    {
    }

    /// <summary>Called for the selection set of an operation, field or named fragment, not for inline fragments.</summary>
    public virtual void EnterSelectionSet(SelectionSetNode node)
    {
    }

    public virtual void EnterField(FieldNode node)
    {
    }

    public virtual void EnterFragmentSpread(FragmentSpreadNode node)
    {
    }

    /// <param name="node">The fragment.</param>
    /// <param name="type">Its type condition; null if the type is unknown.</param>
    public virtual void EnterInlineFragment(InlineFragmentNode node, CompositeType? type)
    {
    }

    /// <summary>Called for a type named by a variable or fragment.</summary>
    public virtual void EnterNamedType(NamedTypeNode node)
    {
    }

    /// <param name="nodes">The directives of one node; may be empty.</param>
    /// <param name="location">The kind of node that has them.</param>
    public virtual void EnterDirectives(ImmutableArray<DirectiveNode> nodes, DirectiveLocation location)
    {
    }

    /// <param name="node">A literal or variable at any depth.</param>
    /// <param name="type">The expected type; null if it is unknown.</param>
    public virtual void EnterValue(ValueNode node, GraphQLType? type)
    {
    }

    /// <param name="node">An object at any depth.</param>
    /// <param name="type">The expected type; null if it is unknown or not an input object.</param>
    public virtual void EnterObjectValue(ObjectValueNode node, InputObjectType? type)
    {
    }
}

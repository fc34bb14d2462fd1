using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>A rule of section 5. One instance sees one document, as the walk passes each node, and reports to the context.</summary>
/// <param name="context">What is known of the document.</param>
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

    /// <summary>Of an operation, a field or a fragment with a name; inline fragments belong to the set around them.</summary>
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
    /// <param name="type">The type that it applies to; null where that is unknown.</param>
    public virtual void EnterInlineFragment(InlineFragmentNode node, CompositeType? type)
    {
    }

    /// <summary>A type that is named: by a variable or by a fragment.</summary>
    public virtual void EnterNamedType(NamedTypeNode node)
    {
    }

    /// <param name="nodes">The directives of one node; may be empty.</param>
    /// <param name="location">What they stand on.</param>
    public virtual void EnterDirectives(ImmutableArray<DirectiveNode> nodes, DirectiveLocation location)
    {
    }

    /// <param name="node">A literal or variable at any depth.</param>
    /// <param name="type">The type expected there; null where it is unknown.</param>
    public virtual void EnterValue(ValueNode node, GraphQLType? type)
    {
    }

    /// <param name="node">An object at any depth.</param>
    /// <param name="type">The type expected there; null where it is unknown or no input object.</param>
    public virtual void EnterObjectValue(ObjectValueNode node, InputObjectType? type)
    {
    }
}

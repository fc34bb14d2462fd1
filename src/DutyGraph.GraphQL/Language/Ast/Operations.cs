using System.Collections.Immutable;

namespace DutyGraph.GraphQL.Language;

/// <summary>The types of operation (2.4 Operations).</summary>
public enum OperationType
{
    /// <summary>Reads data.</summary>
    Query,

    /// <summary>Writes data, then reads.</summary>
    Mutation,

    /// <summary>Sends an answer for each event.</summary>
    Subscription,
}

/// <summary>An operation (2.4 Operations).</summary>
public sealed class OperationDefinitionNode : ExecutableDefinitionNode
{
    /// <summary>The type of operation; a query in the shorthand form.</summary>
    public required OperationType Operation { get; init; }

    /// <summary>The name; null for an anonymous operation.</summary>
    public NameNode? Name { get; init; }

    /// <summary>The declared variables, in source order.</summary>
    public ImmutableArray<VariableDefinitionNode> VariableDefinitions { get; init; } = [];
}

/// <summary>The declaration of a variable (2.11 Variables).</summary>
public sealed class VariableDefinitionNode : SyntaxNode
{
    /// <summary>A description for people; null if there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The variable.</summary>
    public required VariableNode Variable { get; init; }

    /// <summary>The declared type.</summary>
    public required TypeNode Type { get; init; }

    /// <summary>The default, a constant; null if there is none (a default of null is a <see cref="NullValueNode"/>).</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>The directives; their arguments are constants.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>A named fragment (2.9 Fragments).</summary>
public sealed class FragmentDefinitionNode : ExecutableDefinitionNode
{
    /// <summary>The name; never <c>on</c>.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The type to which the fragment applies.</summary>
    public required NamedTypeNode TypeCondition { get; init; }
}

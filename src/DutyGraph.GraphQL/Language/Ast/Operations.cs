using System.Collections.Immutable;

namespace DutyGraph.GraphQL.Language;

/// <summary>What an operation does (2.4 Operations).</summary>
public enum OperationType
{
    /// <summary>Reads.</summary>
    Query,

    /// <summary>Writes, then reads.</summary>
    Mutation,

    /// <summary>Answers as events come.</summary>
    Subscription,
}

/// <summary>An operation (2.4 Operations).</summary>
public sealed class OperationDefinitionNode : ExecutableDefinitionNode
{
    /// <summary>Query in the shorthand form.</summary>
    public required OperationType Operation { get; init; }

    /// <summary>Null where the operation is anonymous.</summary>
    public NameNode? Name { get; init; }

    /// <summary>In source order.</summary>
    public ImmutableArray<VariableDefinitionNode> VariableDefinitions { get; init; } = [];
}

/// <summary>A variable that an operation takes (2.11 Variables).</summary>
public sealed class VariableDefinitionNode : SyntaxNode
{
    /// <summary>Documentation for people; null where there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The variable.</summary>
    public required VariableNode Variable { get; init; }

    /// <summary>Its declared type.</summary>
    public required TypeNode Type { get; init; }

    /// <summary>A constant; null where there is none (<see cref="NullValueNode"/> is a default of null).</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>With constant arguments.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>A named fragment (2.9 Fragments).</summary>
public sealed class FragmentDefinitionNode : ExecutableDefinitionNode
{
    /// <summary>Never <c>on</c>.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The type that it applies to.</summary>
    public required NamedTypeNode TypeCondition { get; init; }
}

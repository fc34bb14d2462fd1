using System.Collections.Immutable;

namespace DutyGraph.GraphQL.Language;

/// <summary>The selections on an object (2.5 Selection Sets).</summary>
public sealed class SelectionSetNode : SyntaxNode
{
    /// <summary>The selections in source order; at least one in a parsed document.</summary>
    public ImmutableArray<SelectionNode> Selections { get; init; } = [];
}

/// <summary>A field, a spread or an inline fragment.</summary>
public abstract class SelectionNode : SyntaxNode
{
    /// <summary>In source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>A field (2.6 Fields).</summary>
public sealed class FieldNode : SelectionNode
{
    /// <summary>The alias (2.8 Field Alias); null where there is none.</summary>
    public NameNode? Alias { get; init; }

    /// <summary>The name of the field in the type.</summary>
    public required NameNode Name { get; init; }

    /// <summary>In source order.</summary>
    public ImmutableArray<ArgumentNode> Arguments { get; init; } = [];

    /// <summary>The selections below; null if the field has no braces.</summary>
    public SelectionSetNode? SelectionSet { get; init; }

    /// <summary>The key in the answer: the alias, else the name.</summary>
    public string ResponseName => (Alias ?? Name).Value;
}

/// <summary><c>...name</c> (2.9 Fragments).</summary>
public sealed class FragmentSpreadNode : SelectionNode
{
    /// <summary>The name of the fragment.</summary>
    public required NameNode Name { get; init; }
}

/// <summary><c>... on Type { }</c> (2.9.2 Inline Fragments).</summary>
public sealed class InlineFragmentNode : SelectionNode
{
    /// <summary>The type condition; null means the enclosing type.</summary>
    public NamedTypeNode? TypeCondition { get; init; }

    /// <summary>The selections of the fragment.</summary>
    public required SelectionSetNode SelectionSet { get; init; }
}

/// <summary>An argument of a field or a directive (2.7 Arguments).</summary>
public sealed class ArgumentNode : SyntaxNode
{
    /// <summary>Its name.</summary>
    public required NameNode Name { get; init; }

    /// <summary>Its value.</summary>
    public required ValueNode Value { get; init; }
}

/// <summary>A use of a directive (2.13 Directives).</summary>
public sealed class DirectiveNode : SyntaxNode
{
    /// <summary>The name without <c>@</c>.</summary>
    public required NameNode Name { get; init; }

    /// <summary>In source order.</summary>
    public ImmutableArray<ArgumentNode> Arguments { get; init; } = [];
}

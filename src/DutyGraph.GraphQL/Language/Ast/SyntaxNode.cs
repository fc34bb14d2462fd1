using System.Collections.Immutable;

namespace DutyGraph.GraphQL.Language;

/// <summary>A node of the syntax tree. Nodes are immutable and compared by reference.</summary>
public abstract class SyntaxNode
{
    /// <summary>The location of its first token; 0:0 for a node that was not parsed.</summary>
    public Location Location { get; init; }

    /// <summary>Prints the node as GraphQL source.</summary>
    public sealed override string ToString() => Printer.Print(this);
}

/// <summary>A name (2.1.8 Names).</summary>
public sealed class NameNode : SyntaxNode
{
    /// <summary>An ASCII letter or underscore, then ASCII letters, digits and underscores.</summary>
    public required string Value { get; init; }
}

/// <summary>A document (2.3 Document): operations, fragments, type system definitions, or a mix of them.</summary>
public sealed class DocumentNode : SyntaxNode
{
    /// <summary>The definitions in source order; at least one in a parsed document.</summary>
    public ImmutableArray<DefinitionNode> Definitions { get; init; } = [];

    /// <summary>The number of lexical tokens in the source, without comments and the end of file; 0 for a document that was not parsed.</summary>
    public int TokenCount { get; init; }
}

/// <summary>One definition of a document.</summary>
public abstract class DefinitionNode : SyntaxNode;

/// <summary>An operation or fragment.</summary>
public abstract class ExecutableDefinitionNode : DefinitionNode
{
    /// <summary>A description for people (2.2 Descriptions); null if there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>In source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The selections of the operation or fragment.</summary>
    public required SelectionSetNode SelectionSet { get; init; }
}

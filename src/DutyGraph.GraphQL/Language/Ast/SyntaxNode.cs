using System.Collections.Immutable;

namespace DutyGraph.GraphQL.Language;

/// <summary>A piece of a parsed document. Nodes never change, and two nodes are equal only when they are the same node.</summary>
public abstract class SyntaxNode
{
    /// <summary>Where its first token stands; 0:0 for a node that was not parsed.</summary>
    public Location Location { get; init; }

    /// <summary>The node as GraphQL source, in the printer's form.</summary>
    public sealed override string ToString() => Printer.Print(this);
}

/// <summary>A name (2.1.8 Names).</summary>
public sealed class NameNode : SyntaxNode
{
    /// <summary>One letter or underscore, then letters, digits and underscores, all ASCII.</summary>
    public required string Value { get; init; }
}

/// <summary>A whole source (2.3 Document): operations, fragments, definitions of a type system, or all of them.</summary>
public sealed class DocumentNode : SyntaxNode
{
    /// <summary>In source order; a parsed document has at least one.</summary>
    public ImmutableArray<DefinitionNode> Definitions { get; init; } = [];

    /// <summary>How many lexical tokens the source had, without comments and the end of file; 0 where the node was not parsed.</summary>
    public int TokenCount { get; init; }
}

/// <summary>One definition of a document.</summary>
public abstract class DefinitionNode : SyntaxNode;

/// <summary>An operation or a fragment: what a service may execute.</summary>
public abstract class ExecutableDefinitionNode : DefinitionNode
{
    /// <summary>Documentation for people (2.2 Descriptions); null where there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>In source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];

    /// <summary>What it selects.</summary>
    public required SelectionSetNode SelectionSet { get; init; }
}

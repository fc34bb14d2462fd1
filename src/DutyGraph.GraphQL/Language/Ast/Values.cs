using System.Collections.Immutable;

namespace DutyGraph.GraphQL.Language;

/// <summary>A literal or a variable (2.10 Input Values).</summary>
public abstract class ValueNode : SyntaxNode;

/// <summary><c>$name</c> (2.11 Variables).</summary>
public sealed class VariableNode : ValueNode
{
    /// <summary>The name without <c>$</c>.</summary>
    public required NameNode Name { get; init; }
}

/// <summary>An integer of any size (2.10.1 Int Value).</summary>
public sealed class IntValueNode : ValueNode
{
    /// <summary>The source text: <c>-?(0|[1-9][0-9]*)</c>.</summary>
    public required string Value { get; init; }
}

/// <summary>A number with a fraction, an exponent or both (2.10.2 Float Value).</summary>
public sealed class FloatValueNode : ValueNode
{
    /// <summary>The source text.</summary>
    public required string Value { get; init; }
}

/// <summary>A string (2.10.4 String Value).</summary>
public sealed class StringValueNode : ValueNode
{
    /// <summary>The value: escapes resolved, indentation of a block string removed.</summary>
    public required string Value { get; init; }

    /// <summary>Whether it is a block string, written between <c>"""</c>.</summary>
    public bool Block { get; init; }
}

/// <summary>true or false (2.10.3 Boolean Value).</summary>
public sealed class BooleanValueNode : ValueNode
{
    /// <summary>The value.</summary>
    public required bool Value { get; init; }
}

/// <summary>null (2.10.5 Null Value).</summary>
public sealed class NullValueNode : ValueNode;

/// <summary>A bare name (2.10.6 Enum Value).</summary>
public sealed class EnumValueNode : ValueNode
{
    /// <summary>The name; never true, false or null.</summary>
    public required string Value { get; init; }
}

/// <summary><c>[ ]</c> (2.10.7 List Value).</summary>
public sealed class ListValueNode : ValueNode
{
    /// <summary>In source order; may be empty.</summary>
    public ImmutableArray<ValueNode> Values { get; init; } = [];
}

/// <summary><c>{ }</c> (2.10.8 Input Object Values).</summary>
public sealed class ObjectValueNode : ValueNode
{
    /// <summary>In source order; may be empty.</summary>
    public ImmutableArray<ObjectFieldNode> Fields { get; init; } = [];
}

/// <summary>A field of an input object.</summary>
public sealed class ObjectFieldNode : SyntaxNode
{
    /// <summary>Its name.</summary>
    public required NameNode Name { get; init; }

    /// <summary>Its value.</summary>
    public required ValueNode Value { get; init; }
}

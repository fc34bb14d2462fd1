using DutyGraph.GraphQL.Execution.Inputs;
using DutyGraph.GraphQL.Execution.Resolvers;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>A field of an object or interface (specification, 3.6).</summary>
/// <param name="name">The name, unique within its type.</param>
/// <param name="type">An output type.</param>
public sealed class FieldDefinition(string name, GraphQLType type) : Member(name)
{
    /// <summary>An output type.</summary>
    public GraphQLType Type { get; } = type;

    /// <summary>The arguments in the order of their declaration.</summary>
    public MemberList<InputValueDefinition> Arguments { get; init; } = MemberList<InputValueDefinition>.Empty;

    /// <summary>The resolver; null on an interface and in a schema read from text, which cannot be executed.</summary>
    internal FieldResolver? Resolver { get; init; }

    /// <summary>The declared cost; null if there is none.</summary>
    internal FieldCost? Cost { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {Type}";
}

/// <summary>An argument of a field or a directive, or a field of an input object (3.6.1, 3.10).</summary>
/// <param name="name">The name, unique within its field, directive or type.</param>
/// <param name="type">An input type.</param>
public sealed class InputValueDefinition(string name, GraphQLType type) : Member(name)
{
    private static readonly Lock Gate = new();
    private static readonly Coercion ContainsItself = new(null, new("它包含自身。", "It contains itself."));
    private volatile Coercion? _coerced;
    private bool _coercing;

    /// <summary>An input type.</summary>
    public GraphQLType Type { get; } = type;

    /// <summary>The default, a constant; null if there is none (a default of null is a <see cref="NullValueNode"/>).</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>Whether it is required (3.6.1): non-null and without default.</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;

    /// <summary>The index among its siblings, from 0.</summary>
    internal int Index { get; set; }

    /// <summary>The default as resolvers get it; check <see cref="HasDefault"/> first.</summary>
    internal object? CoercedDefault => Coerced.Value;

    /// <summary>Why the default is invalid; null if it is valid or there is none.</summary>
    internal ErrorText? DefaultError => Coerced.Error;

    /// <summary>Whether there is a default.</summary>
    internal bool HasDefault => DefaultValue is not null;

    // A default may contain input objects with their own defaults, so it is coerced on first use, when all types are complete.
    private Coercion Coerced => _coerced ?? Coerce();

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {Type}";

    // Built-in directives belong to every schema, and several schemas may be built concurrently. All defaults share one reentrant lock, since a default may
    // contain others.
    private Coercion Coerce()
    {
        lock (Gate)
        {
            if (_coerced is not null || _coercing)
            {
                return _coerced ?? ContainsItself;
            }

            _coercing = true;
            object? value = null;
            ErrorText? error = null;
            var fits = DefaultValue is null || LiteralReader.TryRead(DefaultValue, Type, VariableValues.None, out value, out error);
            return _coerced = fits ? new(value, null) : new(null, error);
        }
    }

    private sealed record Coercion(object? Value, ErrorText? Error);
}

/// <summary>A value of an enum (3.9).</summary>
/// <param name="name">The name, unique within its enum.</param>
/// <param name="value">The value in resolvers; the name in a schema read from text.</param>
public sealed class EnumValueDefinition(string name, object value) : Member(name)
{
    /// <summary>The value in resolvers.</summary>
    public object Value { get; } = value;

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>The declared cost of a field.</summary>
/// <param name="Weight">The cost of getting it once; null if not declared.</param>
/// <param name="AssumedSize">The number of items if no argument gives it; null if not declared.</param>
/// <param name="SlicingArguments">The arguments that give the number of items.</param>
/// <param name="SizedFields">The fields below that have this number of items; empty: the field itself.</param>
internal sealed record FieldCost(double? Weight, int? AssumedSize, IReadOnlyList<string> SlicingArguments, IReadOnlyList<string> SizedFields);

using DutyGraph.GraphQL.Execution.Inputs;
using DutyGraph.GraphQL.Execution.Resolvers;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>A field of an object or an interface (specification, 3.6).</summary>
/// <param name="name">Unique within its type.</param>
/// <param name="type">An output type.</param>
public sealed class FieldDefinition(string name, GraphQLType type) : Member(name)
{
    /// <summary>An output type.</summary>
    public GraphQLType Type { get; } = type;

    /// <summary>In the order of their declaration.</summary>
    public MemberList<InputValueDefinition> Arguments { get; init; } = MemberList<InputValueDefinition>.Empty;

    /// <summary>How it gets its value; null on an interface and in a schema that was read from text, which cannot be executed.</summary>
    internal FieldResolver? Resolver { get; init; }

    /// <summary>What was said of its cost; null where nothing was.</summary>
    internal FieldCost? Cost { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {Type}";
}

/// <summary>An argument of a field or a directive, or a field of an input object (3.6.1, 3.10).</summary>
/// <param name="name">Unique within its field, directive or type.</param>
/// <param name="type">An input type.</param>
public sealed class InputValueDefinition(string name, GraphQLType type) : Member(name)
{
    private static readonly Lock Gate = new();
    private static readonly Coercion ContainsItself = new(null, "It contains itself.");
    private volatile Coercion? _coerced;
    private bool _coercing;

    /// <summary>An input type.</summary>
    public GraphQLType Type { get; } = type;

    /// <summary>A constant; null where there is none (<see cref="NullValueNode"/> is a default of null).</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>Whether it must be given (3.6.1): it is non-null and has no default.</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;

    /// <summary>Its place among its siblings, from 0.</summary>
    internal int Index { get; set; }

    /// <summary><see cref="DefaultValue"/> as resolvers get it; see <see cref="HasDefault"/>.</summary>
    internal object? CoercedDefault => Coerced.Value;

    /// <summary>Why the default is no value of the type; null where it is, or there is none.</summary>
    internal string? DefaultError => Coerced.Error;

    /// <summary>Whether there is a default.</summary>
    internal bool HasDefault => DefaultValue is not null;

    // A default may hold input objects with defaults of their own, which are known only when all types are.
    private Coercion Coerced => _coerced ?? Coerce();

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {Type}";

    // Built-in directives belong to every schema, and two may be built at once. One lock serves all defaults, since they may hold each other: its holder enters
    // again.
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
            string? error = null;
            var fits = DefaultValue is null || LiteralReader.TryRead(DefaultValue, Type, VariableValues.None, out value, out error);
            return _coerced = fits ? new(value, null) : new(null, error);
        }
    }

    private sealed record Coercion(object? Value, string? Error);
}

/// <summary>A value of an enum (3.9).</summary>
/// <param name="name">Unique within its enum.</param>
/// <param name="value">What resolvers give and get; the name in a schema that was read from text.</param>
public sealed class EnumValueDefinition(string name, object value) : Member(name)
{
    /// <summary>What resolvers give and get.</summary>
    public object Value { get; } = value;

    /// <inheritdoc/>
    public override string ToString() => Name;
}

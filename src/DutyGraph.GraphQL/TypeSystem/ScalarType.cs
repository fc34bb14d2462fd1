using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using DutyGraph.GraphQL.Execution;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>
/// A scalar (specification, 3.5). It reads values from the document and from JSON variables, and writes results. A value that is wrong is an answer, not an
/// exception.
/// </summary>
/// <param name="name">A GraphQL name.</param>
public abstract class ScalarType(string name) : NamedType(name)
{
    /// <summary>URL of the specification of its format (3.5.5), by default that of <see cref="SpecifiedByAttribute"/>; null where none is given.</summary>
    public string? SpecifiedBy
    {
        get => field ?? GetType().GetCustomAttribute<SpecifiedByAttribute>()?.Url;
        init;
    }

    /// <summary>The C# type that resolvers give and get.</summary>
    public abstract Type RuntimeType { get; }

    /// <summary>Reads a literal; it holds no variable, and is not null.</summary>
    /// <param name="literal">As it stands in the document.</param>
    /// <param name="value">What resolvers get, where the answer is true.</param>
    /// <param name="error">Where the answer is false, what was expected and what was found: <c>Int cannot represent non-integer value: "1"</c>.</param>
    public abstract bool TryReadLiteral(ValueNode literal, out object? value, [NotNullWhen(false)] out string? error);

    /// <summary>Reads a value of the request's variables; it is not null.</summary>
    /// <param name="json">As it was sent.</param>
    /// <param name="value">What resolvers get, where the answer is true.</param>
    /// <param name="error">Where the answer is false, what was expected and what was found.</param>
    public abstract bool TryReadJson(JsonElement json, out object? value, [NotNullWhen(false)] out string? error);

    /// <summary>Writes a result.</summary>
    /// <param name="value">What a resolver gave; not null.</param>
    /// <param name="writer">Takes exactly one JSON value.</param>
    /// <exception cref="GraphQLException">The scalar cannot represent the value. Nothing was written.</exception>
    public abstract void Write(object value, ResponseWriter writer);
}

using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using DutyGraph.GraphQL.Execution;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>
/// A scalar (specification, 3.5). It reads literals and JSON variables, and writes results. Invalid input gives a result of false with an error message, not
/// an exception.
/// </summary>
/// <param name="name">A GraphQL name.</param>
public abstract class ScalarType(string name) : NamedType(name)
{
    /// <summary>The URL of the specification of its format (3.5.5), by default from <see cref="SpecifiedByAttribute"/>; null if there is none.</summary>
    public string? SpecifiedBy
    {
        get => field ?? GetType().GetCustomAttribute<SpecifiedByAttribute>()?.Url;
        init;
    }

    /// <summary>The C# type of its values in resolvers.</summary>
    public abstract Type RuntimeType { get; }

    /// <summary>Reads a literal.</summary>
    /// <param name="literal">A literal from the document; not null, without variables.</param>
    /// <param name="value">The value for resolvers if the result is true.</param>
    /// <param name="error">What was expected and found if the result is false: <c>Int cannot represent non-integer value: "1"</c>.</param>
    public abstract bool TryReadLiteral(ValueNode literal, out object? value, [NotNullWhen(false)] out ErrorText? error);

    /// <summary>Reads a value of the request's variables.</summary>
    /// <param name="json">The JSON as sent; not null.</param>
    /// <param name="value">The value for resolvers if the result is true.</param>
    /// <param name="error">What was expected and found if the result is false.</param>
    public abstract bool TryReadJson(JsonElement json, out object? value, [NotNullWhen(false)] out ErrorText? error);

    /// <summary>Writes a result.</summary>
    /// <param name="value">The result of a resolver; not null.</param>
    /// <param name="writer">Receives exactly one JSON value.</param>
    /// <exception cref="GraphQLException">The scalar cannot represent the value. Nothing was written.</exception>
    public abstract void Write(object value, ResponseWriter writer);
}

/// <summary>Messages about input values that several readers have in common.</summary>
internal static class InputErrors
{
    public static ErrorText Null(GraphQLType type) =>
        new($"类型 \"{type}\" 不可为空，收到 null。", $"Expected value of non-null type \"{type}\" not to be null.");

    public static ErrorText NotInEnum(object? value, EnumType type) =>
        new($"枚举 \"{type}\" 没有值 \"{value}\"。", $"Value \"{value}\" does not exist in \"{type}\" enum.");

    public static ErrorText UnknownField(string field, InputObjectType type) =>
        new($"输入类型 \"{type}\" 没有字段 \"{field}\"。", $"Field \"{field}\" is not defined by type \"{type}\".");

    /// <summary>The error message for an invalid value: what the scalar accepts, and the value.</summary>
    public static ErrorText Scalar(string name, string expected, string english, object? value) =>
        new($"{name} 须是{expected}，收到：{value}。", $"{name} cannot represent {english}: {value}");
}

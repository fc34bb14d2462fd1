using System.Linq.Expressions;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.GraphQL.TypeSystem.Scalars;

namespace DutyGraph.GraphQL.Execution.Resolvers;

/// <summary>Compiles code that writes a leaf; no boxing for the common pairs of C# type and scalar.</summary>
internal static class LeafExpression
{
    /// <summary>Returns an expression that writes the result of <paramref name="call"/> and is true, or is false if the result is null.</summary>
    public static Expression Write(Expression call, NamedType leaf, ParameterExpression writer)
    {
        var value = Expression.Variable(call.Type, "value");
        var underlying = Nullable.GetUnderlyingType(call.Type);
        var write = Expression.Block(
            WriteValue(underlying is null ? value : Expression.Property(value, nameof(Nullable<int>.Value)), leaf, writer),
            Expression.Constant(true));
        var body = call.Type.IsValueType && underlying is null
            ? (Expression)write
            : Expression.Condition(Expression.Equal(value, Expression.Constant(null, call.Type)), Expression.Constant(false), write);
        return Expression.Block([value], Expression.Assign(value, call), body);
    }

    private static MethodCallExpression WriteValue(Expression value, NamedType leaf, ParameterExpression writer) => leaf switch
    {
        StringScalar or IDScalar when value.Type == typeof(string) =>
            Call(writer, nameof(ResponseWriter.String), Expression.Convert(value, typeof(ReadOnlySpan<char>))),
        IntScalar when value.Type == typeof(int) => Call(writer, nameof(ResponseWriter.Number), Expression.Convert(value, typeof(long))),
        BooleanScalar when value.Type == typeof(bool) => Call(writer, nameof(ResponseWriter.Boolean), value),
        EnumType @enum when value.Type.IsEnum => WriteEnum(value, @enum, writer),
        EnumType @enum => Expression.Call(Expression.Constant(@enum), nameof(EnumType.Write), null, Expression.Convert(value, typeof(object)), writer),
        _ => Expression.Call(Expression.Constant((ScalarType)leaf), nameof(ScalarType.Write), null, Expression.Convert(value, typeof(object)), writer),
    };

    private static MethodCallExpression WriteEnum(Expression value, EnumType type, ParameterExpression writer)
    {
        var names = Activator.CreateInstance(typeof(EnumNames<>).MakeGenericType(value.Type), type)!;
        return Expression.Call(Expression.Constant(names), nameof(EnumNames<DirectiveLocation>.Write), null, value, writer);
    }

    private static MethodCallExpression Call(ParameterExpression writer, string method, Expression value) =>
        Expression.Call(writer, typeof(ResponseWriter).GetMethod(method, [value.Type])!, value);
}

/// <summary>Names of enum values as JSON strings.</summary>
internal sealed class EnumNames<T>(EnumType type)
    where T : notnull
{
    private readonly Dictionary<T, byte[]> _names = type.Values.Where(value => value.Value is T)
        .ToDictionary(value => (T)value.Value, value => System.Text.Encoding.ASCII.GetBytes($"\"{value.Name}\""));

    public void Write(T value, ResponseWriter writer) => writer.Raw(_names.TryGetValue(value, out var name)
        ? name
        : throw new GraphQLException(new ErrorText($"枚举 \"{type}\" 不能表示值：{value}。", $"Enum \"{type}\" cannot represent value: {value}")));
}

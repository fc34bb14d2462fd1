namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>Messages about input values that several readers have in common.</summary>
internal static class InputErrors
{
    public static ErrorText Null(GraphQLType type) =>
        new($"类型 \"{type}\" 不可为空，收到 null。", $"Expected value of non-null type \"{type}\" not to be null.");

    public static ErrorText NotInEnum(object? value, EnumType type) =>
        new($"枚举 \"{type}\" 没有值 \"{value}\"。", $"Value \"{value}\" does not exist in \"{type}\" enum.");

    public static ErrorText UnknownField(string field, InputObjectType type) =>
        new($"输入类型 \"{type}\" 没有字段 \"{field}\"。", $"Field \"{field}\" is not defined by type \"{type}\".");

    /// <summary>The message of a scalar: what it takes, and the value that it got.</summary>
    public static ErrorText Scalar(string name, string expected, string english, object? value) =>
        new($"{name} 须是{expected}，收到：{value}。", $"{name} cannot represent {english}: {value}");
}

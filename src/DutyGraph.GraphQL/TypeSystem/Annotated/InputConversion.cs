using System.Globalization;

namespace DutyGraph.GraphQL.TypeSystem.Annotated;

/// <summary>
/// Converts coerced values to the C# type of a parameter or property: an array of objects to its list type, an ID to its number type, an Int to its width.
/// </summary>
internal static class InputConversion
{
    /// <summary>Returns the conversion to a type. Null becomes the default of a value type.</summary>
    /// <exception cref="NotSupportedException">The type is a list type that cannot be created.</exception>
    public static Func<object?, object?> To(Type type)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        if (ListTypes.TryGetItem(target, out var item))
        {
            var make = ListTypes.FactoryOf(target, item, To(item)) ?? throw new NotSupportedException($"'{type}' is no list that an input can be made into.");
            return value => value is null ? null : make((object?[])value);
        }

        if (target == typeof(Guid))
        {
            return value => value is string text ? Parse(text, Guid.TryParse(text, CultureInfo.InvariantCulture, out var guid), guid) : value;
        }

        return target.IsPrimitive || target == typeof(decimal) ? value => ToNumber(value, target) : value => value;
    }

    private static object? ToNumber(object? value, Type target)
    {
        if (value is null || value.GetType() == target)
        {
            return value;
        }

        try
        {
            return Convert.ChangeType(value, target, CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is FormatException or OverflowException or InvalidCastException)
        {
            throw Wrong(value);
        }
    }

    private static object Parse(string text, bool parsed, object value) => parsed ? value : throw Wrong(text);

    private static GraphQLException Wrong(object value) =>
        new(new Error(new ErrorText($"值 \"{value}\" 不是此处所需的类型。", $"Value \"{value}\" is not of the kind that is expected here."), ErrorCodes.InvalidArgument));
}

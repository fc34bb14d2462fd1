using System.Collections;
using System.Globalization;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.TypeSystem.Annotated;

/// <summary>Converts C# constants, the defaults of arguments and input fields, to GraphQL literals.</summary>
internal static class DefaultLiterals
{
    /// <summary>Returns the literal of a constant.</summary>
    /// <param name="value">A constant.</param>
    /// <param name="type">The type of the argument or input field.</param>
    /// <exception cref="NotSupportedException">The constant does not match the type.</exception>
    public static ValueNode Of(object? value, GraphQLType type) => (value, type.Nullable) switch
    {
        (null, _) => new NullValueNode(),
        (IEnumerable items and not string, ListType list) => new ListValueNode { Values = [.. items.Cast<object?>().Select(item => Of(item, list.Item))] },
        (_, EnumType @enum) => new EnumValueNode { Value = NameOf(value, @enum) },
        (string text, _) => new StringValueNode { Value = text },
        (bool truth, _) => new BooleanValueNode { Value = truth },
        (int or long or short or byte, _) => new IntValueNode { Value = ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture) },
        (double or float or decimal, _) => new FloatValueNode { Value = ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture) },
        _ => throw new NotSupportedException($"'{value}' is no constant of type '{type}'."),
    };

    // The compiler stores the default of a nullable enum parameter as a number.
    private static string NameOf(object value, EnumType type) =>
        type.Values.FirstOrDefault(known => known.Value.Equals(value)
            || (value is int && known.Value is Enum && Convert.ToInt32(known.Value, CultureInfo.InvariantCulture).Equals(value)))?.Name
        ?? throw new NotSupportedException($"'{value}' is no value of enum '{type}'.");
}

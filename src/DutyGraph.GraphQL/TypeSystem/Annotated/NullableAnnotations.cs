using System.Reflection;

namespace DutyGraph.GraphQL.TypeSystem.Annotated;

/// <summary>
/// The nullable annotations of one type reference in the order in which the compiler stores them: outermost first, one for each reference type, type
/// parameter and generic value type. <see cref="NullabilityInfoContext"/> reports <c>T</c> of a generic class as nullable wherever the type argument could
/// be; this class reports what the source says.
/// </summary>
internal sealed class NullableAnnotations
{
    private const byte Written = 1;
    private const byte WrittenNullable = 2;

    private readonly IReadOnlyList<byte> _flags;
    private int _next;

    private NullableAnnotations(IReadOnlyList<byte> flags) => _flags = flags;

    /// <summary>The annotations of a property's type.</summary>
    public static NullableAnnotations Of(PropertyInfo property) =>
        new(Flags(property.GetCustomAttributesData()) ?? [Context(property.DeclaringType)]);

    /// <summary>The annotations of a parameter's type, or of a method's return type.</summary>
    public static NullableAnnotations Of(ParameterInfo parameter) =>
        new(Flags(parameter.GetCustomAttributesData()) ?? [Context(parameter.Member)]);

    /// <summary>For a type without annotations: no part of it is nullable.</summary>
    public static NullableAnnotations NeverNull() => new([Written]);

    /// <summary>Reads the next reference: whether it is annotated as nullable or not annotated at all.</summary>
    public bool NextIsNullable() => Next() != Written;

    /// <summary>Reads the next type parameter: whether it is annotated as nullable, <c>T?</c>.</summary>
    public bool NextParameterIsNullable() => Next() == WrittenNullable;

    /// <summary>Skips the annotation of a generic value type.</summary>
    public void Skip() => Next();

    // A single flag applies to all positions.
    private byte Next() => _flags.Count == 1 ? _flags[0] : _flags[_next++];

    private static byte Context(MemberInfo? member)
    {
        for (; member is not null; member = member.DeclaringType)
        {
            if (Find(member.GetCustomAttributesData(), "NullableContextAttribute") is { } context)
            {
                return (byte)context.ConstructorArguments[0].Value!;
            }
        }

        return 0;
    }

    private static byte[]? Flags(IList<CustomAttributeData> attributes) => Find(attributes, "NullableAttribute")?.ConstructorArguments[0].Value switch
    {
        byte one => [one],
        IEnumerable<CustomAttributeTypedArgument> many => [.. many.Select(flag => (byte)flag.Value!)],
        _ => null,
    };

    private static CustomAttributeData? Find(IList<CustomAttributeData> attributes, string name) =>
        attributes.FirstOrDefault(attribute => attribute.AttributeType.FullName == "System.Runtime.CompilerServices." + name);
}

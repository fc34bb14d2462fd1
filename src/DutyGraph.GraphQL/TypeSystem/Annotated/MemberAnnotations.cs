using System.Reflection;

namespace DutyGraph.GraphQL.TypeSystem.Annotated;

/// <summary>Reads the cost of a field from attributes or a <c>Configure</c> method.</summary>
internal static class CostAnnotations
{
    /// <summary>Returns the cost of a field; null if none is declared.</summary>
    /// <param name="member">The property or method.</param>
    /// <param name="said">Its description; null if there is none.</param>
    /// <param name="bound">The size that its parameters bring; null if there is none.</param>
    public static FieldCost? Of(MemberInfo member, FieldDescription? said, ListSizeAttribute? bound)
    {
        var size = member.GetCustomAttribute<ListSizeAttribute>() ?? bound;
        var weight = said?.Weight ?? member.GetCustomAttribute<CostAttribute>()?.Weight;
        var assumed = said?.AssumedSize ?? (size is { AssumedSize: >= 0 } ? size.AssumedSize : null);
        return weight is null && assumed is null && size is null ? null : new(weight, assumed, size?.SlicingArguments ?? [], size?.SizedFields ?? []);
    }
}

/// <summary>Reads the deprecation reason of a member.</summary>
internal static class Deprecation
{
    private const string NoReason = "No longer supported";

    public static string? Of(ICustomAttributeProvider member)
    {
        if (member.GetCustomAttributes(typeof(GraphQLDeprecatedAttribute), inherit: true) is [GraphQLDeprecatedAttribute deprecated, ..])
        {
            return deprecated.Reason;
        }

        return member.GetCustomAttributes(typeof(ObsoleteAttribute), inherit: true) is [ObsoleteAttribute obsolete, ..] ? obsolete.Message ?? NoReason : null;
    }
}

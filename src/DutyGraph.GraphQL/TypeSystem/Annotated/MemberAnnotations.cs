using System.Reflection;

namespace DutyGraph.GraphQL.TypeSystem.Annotated;

/// <summary>Reads the cost of a field from attributes or a <c>Configure</c> method.</summary>
internal static class CostAnnotations
{
    /// <returns>The cost; null if none is declared.</returns>
    public static FieldCost? Of(MemberInfo member, FieldDescription? said)
    {
        var size = member.GetCustomAttribute<ListSizeAttribute>();
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

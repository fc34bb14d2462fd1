using System.Reflection;

namespace DutyGraph.GraphQL.TypeSystem.Annotated;

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

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

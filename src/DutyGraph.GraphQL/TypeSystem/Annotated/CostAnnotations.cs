using System.Reflection;

namespace DutyGraph.GraphQL.TypeSystem.Annotated;

/// <summary>Reads what a member, or a <c>Configure</c> method, says of a field's cost.</summary>
internal static class CostAnnotations
{
    /// <returns>Null where nothing is said.</returns>
    public static FieldCost? Of(MemberInfo member, FieldDescription? said)
    {
        var size = member.GetCustomAttribute<ListSizeAttribute>();
        var weight = said?.Weight ?? member.GetCustomAttribute<CostAttribute>()?.Weight;
        var assumed = said?.AssumedSize ?? (size is { AssumedSize: >= 0 } ? size.AssumedSize : null);
        return weight is null && assumed is null && size is null ? null : new(weight, assumed, size?.SlicingArguments ?? [], size?.SizedFields ?? []);
    }
}

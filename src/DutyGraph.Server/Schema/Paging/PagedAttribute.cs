using DutyGraph.Core;
using DutyGraph.GraphQL;

namespace DutyGraph.Server.Schema.Paging;

/// <summary>Marks the arguments of a page: the cost of each field that has them depends on the requested page size.</summary>
public sealed class PagedAttribute : ListSizeAttribute
{
    /// <summary>Sets the arguments that give the page size.</summary>
    /// <param name="sizes">Names in the schema: <c>first</c>, and <c>last</c> where the list can be read from its end.</param>
    public PagedAttribute(params string[] sizes)
    {
        AssumedSize = PageRequest.DefaultSize;
        SlicingArguments = sizes;
        SizedFields = ["edges", "nodes"];
    }
}

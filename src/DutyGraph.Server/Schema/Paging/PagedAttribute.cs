using DutyGraph.Core;
using DutyGraph.GraphQL;

namespace DutyGraph.Server.Schema.Paging;

/// <summary>Marks a field as a connection. Its cost depends on the requested page size.</summary>
public sealed class PagedAttribute : ListSizeAttribute
{
    /// <summary>Uses the arguments that <see cref="Pages.Request"/> reads.</summary>
    public PagedAttribute()
    {
        AssumedSize = PageRequest.DefaultSize;
        SlicingArguments = ["first", "last"];
        SizedFields = ["edges", "nodes"];
    }
}

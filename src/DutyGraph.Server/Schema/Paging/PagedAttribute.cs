using DutyGraph.Core;
using DutyGraph.GraphQL;

namespace DutyGraph.Server.Schema.Paging;

/// <summary>The field is a connection: its price is that of the page that is asked for.</summary>
public sealed class PagedAttribute : ListSizeAttribute
{
    /// <summary>As <see cref="Pages.Request"/> reads the arguments.</summary>
    public PagedAttribute()
    {
        AssumedSize = PageRequest.DefaultSize;
        SlicingArguments = ["first", "last"];
        SizedFields = ["edges", "nodes"];
    }
}

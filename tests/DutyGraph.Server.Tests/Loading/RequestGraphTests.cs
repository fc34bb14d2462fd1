using DutyGraph.Embedded;
using DutyGraph.Server.Hosting;
using DutyGraph.Server.Loading;
using DutyGraph.Server.Tests.Tiny;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace DutyGraph.Server.Tests.Loading;

/// <summary>A request sees one state of the graph until it is renewed, as between the fields of a mutation.</summary>
public class RequestGraphTests
{
    private readonly EmbeddedStore _store = new();

    [Fact]
    public void Graph_StoreIsReplacedMeanwhile_StaysUntilItIsRenewed()
    {
        var first = _store.Replace(TinyGraph.All);
        var request = new RequestGraph(
            new EmbeddedGraphStore(
                _store, Options.Create(new ServiceOptions()), TimeProvider.System, NullLogger<EmbeddedGraphStore>.Instance), isTraced: false);
        Assert.Same(first, request.Graph);

        var second = _store.Replace([TinyGraph.OfYi()]);

        Assert.Same(first, request.Graph);
        request.Renew();
        Assert.Same(second, request.Graph);
    }
}

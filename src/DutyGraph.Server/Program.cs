using DutyGraph.Server.Browsing;
using DutyGraph.Server.Exports;
using DutyGraph.Server.Hosting;
using DutyGraph.Server.Loading;
using DutyGraph.Server.Schema;

const string api = "/graphql";
const string exports = "/export";

try
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.ListenByDefault().AddLimits().AddClients().AddTelemetry().AddGraph().AddApi();

    await using var app = builder.Build();
    app.UseSafeAnswers().UseClients().UsePages(api).LimitRates().RequireGraph(api, exports).MapHealth().MapApi(api).MapExports(exports);

    await app.RunAsync();
    return Environment.ExitCode;
}
catch (Exception fault) when (StartFault.Reasons(fault) is { Count: > 0 } reasons)
{
    return StartFault.Tell(reasons);
}

using DutyGraph.Core;
using DutyGraph.Server.Browsing;
using DutyGraph.Server.Exports;
using DutyGraph.Server.Hosting;
using DutyGraph.Server.Loading;
using DutyGraph.Server.Types;

const string api = "/graphql";
const string exports = "/export";

// Also the language of a fault at start, as soon as the configuration says it.
var language = Languages.OfLocale(Environment.GetEnvironmentVariable);
try
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    language = LogLanguage.Of(args, builder.Configuration, language);
    builder.AddLogLanguage(language).ListenByDefault().AddLimits().AddClients().AddTelemetry().AddGraph().AddApi();

    await using var app = builder.Build();
    app.UseSafeAnswers().UseClients().UsePages(api).LimitRates().RequireGraph(api, exports).MapHealth().MapApi(api).MapExports(exports);

    await app.RunAsync();
    return Environment.ExitCode;
}
catch (Exception fault) when (StartFault.Reasons(fault) is { Count: > 0 } reasons)
{
    return StartFault.Tell(reasons, language);
}

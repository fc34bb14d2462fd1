using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.Execution;
using DutyGraph.Server.Hosting;
using Microsoft.Extensions.Options;

namespace DutyGraph.Server.Types;

/// <summary>Reports wrong trusted documents together with other invalid settings, by the names that these have in the configuration.</summary>
internal sealed class TrustedDocumentsValidator(TrustedDocumentsFile trusted) : IValidateOptions<ServiceOptions>
{
    public ValidateOptionsResult Validate(string? name, ServiceOptions options)
    {
        var api = new GraphQLServerOptions();
        Api.Configure(api, options);
        string[] faults = [.. trusted.Check(api).Select(Tell)];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static string Tell(TrustedDocumentFault fault)
    {
        var option = $"{ServiceOptions.Section}:{fault.Option}";
        return new BilingualText($"{option} {fault.Text.Chinese}", $"{option} {fault.Text.English}").ToString();
    }
}

using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.Execution;
using DutyGraph.Server.Hosting;
using Microsoft.Extensions.Options;

namespace DutyGraph.Server.Schema;

/// <summary>Validates the trusted documents against the schema, and reports their errors together with other invalid settings.</summary>
/// <param name="schema">The schema of the API.</param>
internal sealed class TrustedDocumentsValidator(GraphQL.TypeSystem.Schema schema) : IValidateOptions<ServiceOptions>
{
    public ValidateOptionsResult Validate(string? name, ServiceOptions options)
    {
        var api = new GraphQLServerOptions();
        Api.Configure(api, options);
        string[] faults = api switch
        {
            { TrustedDocuments: { } file } => [.. TrustedDocumentsFile.Check(file, schema, api).Select(Tell)],
            { TrustedDocumentsOnly: true } => [Tell(nameof(ServiceOptions.TrustedDocumentsOnly), "须同时指定 TrustedDocuments。", "needs TrustedDocuments.")],
            _ => [],
        };
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static string Tell(TrustedDocumentFault fault) => fault.Hash is { } hash
        ? Tell(
            nameof(ServiceOptions.TrustedDocuments),
            $"中的文档 {hash} 有误：{fault.File}：{fault.Message}。",
            $"has a wrong document {hash} in '{fault.File}': {fault.Message}")
        : Tell(
            nameof(ServiceOptions.TrustedDocuments),
            $"所指文件读不了：{fault.File}：{fault.Message}。",
            $"names a file that cannot be used, '{fault.File}': {fault.Message}");

    private static string Tell(string option, string chinese, string english) =>
        new BilingualText($"{ServiceOptions.Section}:{option} {chinese}", $"{ServiceOptions.Section}:{option} {english}").ToString();
}

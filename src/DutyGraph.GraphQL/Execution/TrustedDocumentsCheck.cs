using DutyGraph.GraphQL.TypeSystem;
using Microsoft.Extensions.Options;

namespace DutyGraph.GraphQL.Execution;

/// <summary>Checks the trusted documents against the schema at startup, so that invalid documents are found before a client uses them.</summary>
internal sealed class TrustedDocumentsCheck(Schema schema) : IValidateOptions<GraphQLServerOptions>
{
    public ValidateOptionsResult Validate(string? name, GraphQLServerOptions options)
    {
        var faults = options switch
        {
            { TrustedDocuments: { } path } => [.. TrustedDocumentsFile.Check(path, schema, options).Select(fault => $"TrustedDocuments: {fault}")],
            { TrustedDocumentsOnly: true } => ["TrustedDocumentsOnly: nothing would run, since TrustedDocuments names no file."],
            _ => Array.Empty<string>(),
        };
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}

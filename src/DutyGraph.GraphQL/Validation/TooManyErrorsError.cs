using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>The document has more errors than are reported; only the first ones are.</summary>
/// <param name="Allowed">The number of errors reported.</param>
public sealed record TooManyErrorsError(int Allowed)
    : DocumentError(
        "ERROR_LIMIT",
        "ValidationOptions.MaxErrors",
        new($"错误过多，只列出前 {Allowed} 个，校验到此为止。", $"Too many validation errors: the first {Allowed} are given, and validation stopped there."),
        []);

using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>The document has more errors than are worth saying; the ones before this are the first.</summary>
/// <param name="Allowed">How many are said.</param>
public sealed record TooManyErrorsError(int Allowed)
    : DocumentError(
        "ERROR_LIMIT",
        "ValidationOptions.MaxErrors",
        $"Too many validation errors: the first {Allowed} are given, and validation stopped there.",
        []);

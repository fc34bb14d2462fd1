namespace DutyGraph.GraphQL.Language;

/// <summary>The text is not a GraphQL document (2 Language).</summary>
/// <param name="Description">What was expected and what was found: <c>Expected Name, found "}".</c></param>
/// <param name="Location">The first character that does not fit.</param>
public sealed record SyntaxError(ErrorText Description, Location Location)
    : DocumentError("SYNTAX_ERROR", "2 Language", new($"语法错误：{Description.Chinese}", $"Syntax Error: {Description.English}"), [Location]);

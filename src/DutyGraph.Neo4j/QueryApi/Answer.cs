using System.Collections.Immutable;

namespace DutyGraph.Neo4j;

/// <summary>An answer of the Query API; missing parts are empty.</summary>
/// <param name="Rows">The rows of the statement.</param>
/// <param name="Error">The first error. It may come after some rows, which are incomplete then.</param>
/// <param name="Transaction">The id of the open transaction.</param>
/// <param name="Bookmarks">The bookmarks of the server after the request.</param>
internal sealed record Answer(CypherRows Rows, AnswerError? Error, string? Transaction, ImmutableArray<string> Bookmarks);

/// <summary>An error in an answer.</summary>
/// <param name="Code">The code, such as Neo.ClientError.Statement.SyntaxError.</param>
/// <param name="Message">Neo4j's message.</param>
internal sealed record AnswerError(string Code, string Message);

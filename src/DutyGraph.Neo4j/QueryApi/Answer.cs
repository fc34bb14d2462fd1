using System.Collections.Immutable;

namespace DutyGraph.Neo4j;

/// <summary>What the Query API answered, all its parts: those that it left out are none.</summary>
/// <param name="Rows">What the statement answered.</param>
/// <param name="Error">The first error. It may come after rows, which then are not all.</param>
/// <param name="Transaction">The id of the transaction that stays open.</param>
/// <param name="Bookmarks">What the server had seen once it was done.</param>
internal sealed record Answer(CypherRows Rows, AnswerError? Error, string? Transaction, ImmutableArray<string> Bookmarks);

/// <summary>An error of an answer.</summary>
/// <param name="Code">Neo.ClientError.Statement.SyntaxError.</param>
/// <param name="Message">In Neo4j's words.</param>
internal sealed record AnswerError(string Code, string Message);

namespace DutyGraph.Neo4j;

/// <summary>A node that a relationship was to end at is gone: another writer swept it between two statements. The transaction is rolled back; writing again helps.</summary>
/// <param name="statement">What was to be written.</param>
public sealed class VanishedNodeException(CypherStatement statement) : Neo4jException(
    "NODE_VANISHED", $"写入时所指的节点被另一个写入者删除，已回滚，请重试。 Another writer took out a node while {statement.Name} wrote to it; all was rolled back, try again.", canRetry: true);

using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>The database cannot hold the graph in its present state.</summary>
public sealed class GraphSchemaException : Neo4jException
{
    private GraphSchemaException(string code, BilingualText message, bool canRetry, Exception? inner = null)
        : base(code, message, canRetry, inner)
    {
    }

    internal static GraphSchemaException Newer(long version) => new(
        "SCHEMA_NEWER",
        new(
            $"数据库由更新的程序写入（图的版本 {version}，本程序只认 {GraphSchema.Version}）：请更新本程序，或换一个数据库。",
            $"A newer program wrote this database: its graph is of version {version}, this program knows {GraphSchema.Version}. "
            + "Update this program, or name another database."),
        canRetry: false);

    internal static GraphSchemaException Refused(string name, Neo4jException refused) => new(
        "SCHEMA_REFUSED",
        new(
            $"建不成约束或索引 {name}：{refused.Text.Chinese} 请改正或删去所指的数据（或用一个空的数据库），再运行一次。",
            $"The constraint or index {name} cannot be made: {refused.Text.English} "
            + "Mend or delete the data that the message names (or use an empty database), and run this again."),
        canRetry: false,
        refused);

    internal static GraphSchemaException OtherTables() => new(
        "TABLES_CHANGED",
        new(
            "图中的区划、类别、部门类型出自另一版对照表（import/reference/），另一程序已将其载入：请用同一版对照表，再运行一次。",
            "Another program applied another version of the reference tables (import/reference/) to this graph. "
            + "Use the same tables in both, and run this again."),
        canRetry: false);

    internal static GraphSchemaException Unready(IReadOnlyCollection<IndexState> indexes) => indexes.Any(index => index.HasFailed)
        ? new(
            "INDEX_FAILED",
            new(
                $"索引建立失败：{string.Join("、", indexes)}。请在 Neo4j 日志中查明原因，删去该索引 (DROP INDEX)，再运行一次。",
                $"An index could not be built: {string.Join(", ", indexes)}. Find the cause in Neo4j's log, drop the index (DROP INDEX), and run this again."),
            canRetry: false)
        : new(
            "INDEX_BUILDING",
            new(
                $"索引还在建立：{string.Join("、", indexes)}。请等它建完再试。",
                $"An index is still being built: {string.Join(", ", indexes)}. Try again when it is done."),
            canRetry: true);
}

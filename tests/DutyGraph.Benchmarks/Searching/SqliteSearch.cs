using DutyGraph.Core;
using Microsoft.Data.Sqlite;

namespace DutyGraph.Benchmarks.Searching;

/// <summary>SQLite FTS5 with the trigram tokenizer, which finds words of three or more characters. One row per duty, no facets, unordered: ranking with bm25
/// would take longer.</summary>
internal sealed class SqliteSearch : Searched
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dutygraph-sqlite");
    private SqliteConnection? _connection;
    private SqliteCommand? _page;

    public override string Name => "SQLite FTS5 trigram, unordered";

    public override int ShortestWord => 3;

    public override Action? Ask(string word) => Page(word, offset: 0) == PageSize ? () => Page(word, PageSize) : null;

    public override void Dispose()
    {
        _page?.Dispose();
        _connection?.Dispose();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    protected override long Take(IEnumerable<Duty> duties)
    {
        _connection = new SqliteConnection($"Data Source={Path.Combine(_folder.FullName, "search.db")}");
        _connection.Open();
        Run("PRAGMA journal_mode = OFF");
        Run("PRAGMA synchronous = OFF");
        Run("CREATE VIRTUAL TABLE duty USING fts5(text, tokenize = 'trigram', content = '')");
        using (var transaction = _connection.BeginTransaction())
        using (var insert = Command("INSERT INTO duty(rowid, text) VALUES ($id, $text)"))
        {
            var (id, text) = (insert.Parameters.Add("$id", SqliteType.Integer), insert.Parameters.Add("$text", SqliteType.Text));
            insert.Transaction = transaction;
            foreach (var (index, duty) in duties.Index())
            {
                (id.Value, text.Value) = (index + 1, string.Join('\n', Texts(duty)));
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        Run("INSERT INTO duty(duty) VALUES ('optimize')");
        _page = Command($"SELECT rowid FROM duty WHERE duty MATCH $word LIMIT {PageSize} OFFSET $offset");
        _page.Parameters.Add("$word", SqliteType.Text);
        _page.Parameters.Add("$offset", SqliteType.Integer);
        return BytesIn(_folder.FullName);
    }

    private int Page(string word, int offset)
    {
        _page!.Parameters["$word"].Value = $"\"{word}\"";
        _page.Parameters["$offset"].Value = offset;
        using var rows = _page.ExecuteReader();
        var found = 0;
        while (rows.Read())
        {
            found++;
        }

        return found;
    }

    private void Run(string statement)
    {
        using var command = Command(statement);
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string text)
    {
        var command = _connection!.CreateCommand();
#pragma warning disable CA2100 // The statements are those above.
        command.CommandText = text;
#pragma warning restore CA2100
        return command;
    }
}

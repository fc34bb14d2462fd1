using System.Reflection;

namespace DutyGraph.Server.Browsing;

/// <summary>The example queries, which GraphiQL opens as tabs: src/DutyGraph.Web/graphiql/examples, in their order.</summary>
public static class ExampleQueries
{
    private const string Prefix = "examples/";

    /// <summary>Each with the comment that says in Chinese and English what it asks.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read),
    ];

    private static Assembly Assembly => typeof(ExampleQueries).Assembly;

    /// <summary>What a query asks: its first line, a comment.</summary>
    public static string TitleOf(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query[..query.IndexOf('\n', StringComparison.Ordinal)].TrimStart('#', ' ');
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}

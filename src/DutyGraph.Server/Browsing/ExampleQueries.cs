using System.Reflection;

namespace DutyGraph.Server.Browsing;

/// <summary>The example queries that GraphiQL opens as tabs: src/DutyGraph.Web/graphiql/examples, in the order of their names.</summary>
public static class ExampleQueries
{
    private const string Prefix = "examples/";

    /// <summary>The queries. Each begins with a comment that describes it in Chinese and English.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read),
    ];

    private static Assembly Assembly => typeof(ExampleQueries).Assembly;

    /// <summary>Returns the title of a query: its first line, which is a comment.</summary>
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

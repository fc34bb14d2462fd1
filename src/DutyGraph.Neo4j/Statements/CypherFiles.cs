using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;

namespace DutyGraph.Neo4j;

/// <summary>
/// The files of <c>cypher/</c>. Each contains a statement, or a part of one. Every file must be used by exactly one static field of type <see
/// cref="CypherStatement"/> in this assembly, in the class that runs it, or lie in a folder that one field loads completely, in order. <see cref="Check()"/>
/// checks this.
/// </summary>
public static class CypherFiles
{
    private static readonly FrozenDictionary<string, CypherStatement> All = ReadAll();

    /// <summary>Returns the statement of a file.</summary>
    /// <param name="name">The path under <c>cypher/</c>, without ending: read/nodes/divisions.</param>
    /// <exception cref="InvalidOperationException">There is no such file.</exception>
    public static CypherStatement Get(string name) =>
        All.GetValueOrDefault(name) ?? throw new InvalidOperationException($"缺少语句文件。 The statement cypher/{name}.cypher is missing.");

    /// <summary>Returns the statements of a folder, in the order of their names.</summary>
    /// <param name="folder">The path under <c>cypher/</c>: schema.</param>
    public static ImmutableArray<CypherStatement> Folder(string folder) =>
        [.. All.Values
            .Where(statement => statement.Name.StartsWith(folder + '/', StringComparison.Ordinal))
            .OrderBy(statement => statement.Name, StringComparer.Ordinal)];

    /// <summary>Checks that no file is missing, unused or used twice. Called at start.</summary>
    /// <exception cref="InvalidOperationException">Lists all files that are missing, unused or used twice.</exception>
    public static void Check() => Check(All.Keys, Fields().Select(statement => statement.Name));

    internal static void Check(IEnumerable<string> files, IEnumerable<string> used)
    {
        var uses = used.CountBy(name => name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        string[] faults =
        [
            .. files.Where(file => !uses.ContainsKey(file)).Select(file => $"未使用 unused: cypher/{file}.cypher"),
            .. uses.Where(use => use.Value > 1).Select(use => $"重复使用 used twice: cypher/{use.Key}.cypher"),
        ];
        if (faults.Length > 0)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, faults));
        }
    }

    private static IEnumerable<CypherStatement> Fields() =>
        typeof(CypherFiles).Assembly.GetTypes()
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(CypherStatement) || field.FieldType == typeof(ImmutableArray<CypherStatement>))
            .SelectMany(field => field.GetValue(obj: null) is CypherStatement one ? [one] : (ImmutableArray<CypherStatement>)field.GetValue(obj: null)!);

    private static FrozenDictionary<string, CypherStatement> ReadAll()
    {
        var assembly = typeof(CypherFiles).Assembly;
        return assembly.GetManifestResourceNames()
            .Select(name => new CypherStatement(name.Replace('\\', '/'), Text(assembly, name)))
            .ToFrozenDictionary(statement => statement.Name, StringComparer.Ordinal);
    }

    /// <summary>Returns the statement without indents and comment lines, because Neo4j parses the whole text at every request.</summary>
    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries);
        return string.Join('\n', lines.Where(line => !line.StartsWith("//", StringComparison.Ordinal)));
    }
}

using System.Text.RegularExpressions;

namespace DutyGraph.GraphQL.TypeSystem.Checks;

/// <summary>Names are ASCII (specification, 2.1.9), and those that begin with two underscores belong to introspection (4).</summary>
internal static partial class NameCheck
{
    public static void Run(string name, string where, Faults faults)
    {
        if (!Name().IsMatch(name))
        {
            faults.Add($"{where}: '{name}' is no GraphQL name.");
        }
        else if (name.StartsWith("__", StringComparison.Ordinal) && !where.StartsWith("__", StringComparison.Ordinal))
        {
            faults.Add($"{where}: names that begin with '__' belong to introspection.");
        }
    }

    [GeneratedRegex("^[_A-Za-z][_0-9A-Za-z]*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}

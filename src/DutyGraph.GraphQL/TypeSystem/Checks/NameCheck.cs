using System.Collections.Frozen;

namespace DutyGraph.GraphQL.TypeSystem.Checks;

/// <summary>Checks names: ASCII only (specification, 2.1.9); two leading underscores are reserved for introspection (4).</summary>
internal static class NameCheck
{
    // 4.2 Schema Introspection. Another type of one of these names is a second type of that name.
    private static readonly FrozenSet<string> Introspection =
        ["__Schema", "__Type", "__TypeKind", "__Field", "__InputValue", "__EnumValue", "__Directive", "__DirectiveLocation"];

    public static void Run(string name, string where, Faults faults)
    {
        if (!IsName(name))
        {
            faults.Add($"{where}: '{name}' is no GraphQL name.");
        }
        else if (name.StartsWith("__", StringComparison.Ordinal) && !(name == where && Introspection.Contains(name)))
        {
            faults.Add($"{where}: names that begin with '__' belong to introspection.");
        }
    }

    private static bool IsName(string text) =>
        text.Length > 0 && !char.IsAsciiDigit(text[0]) && text.All(letter => letter == '_' || char.IsAsciiLetterOrDigit(letter));
}

using System.Collections.Frozen;

namespace DutyGraph.GraphQL.TypeSystem.Checks;

/// <summary>Checks fields, arguments and enum values: at least one where required, unique names, matching types (specification, 3.6 to 3.9).</summary>
internal static class MemberChecks
{
    public static void Fields(ComplexType type, Faults faults)
    {
        AtLeastOne(type, type.Fields.Count, "field", faults);
        Unique(type.Name, type.Fields, faults);
        foreach (var field in type.Fields)
        {
            if (!field.Type.IsOutput)
            {
                faults.Add($"{type}.{field.Name}: '{field.Type}' is no output type.");
            }

            Arguments($"{type}.{field.Name}", field.Arguments, faults);
        }
    }

    public static void Arguments(string where, MemberList<InputValueDefinition> arguments, Faults faults)
    {
        Unique(where, arguments, faults);
        foreach (var argument in arguments)
        {
            InputValue($"{where}({argument.Name}:)", argument, faults);
        }
    }

    public static void InputValue(string where, InputValueDefinition value, Faults faults)
    {
        if (!value.Type.IsInput)
        {
            faults.Add($"{where}: '{value.Type}' is no input type.");
        }
        else if (value.DefaultError is { } error)
        {
            faults.Add($"{where}: the default does not fit. {error}");
        }

        if (value.IsRequired && value.DeprecationReason is not null)
        {
            faults.Add($"{where}: what is required cannot be deprecated.");
        }
    }

    public static void Values(EnumType type, Faults faults)
    {
        AtLeastOne(type, type.Values.Count, "value", faults);
        Unique(type.Name, type.Values, faults);
        foreach (var value in type.Values.Where(value => value.Name is "true" or "false" or "null"))
        {
            faults.Add($"{type}.{value.Name}: no enum value has this name.");
        }
    }

    public static void AtLeastOne(NamedType type, int count, string kind, Faults faults)
    {
        if (count == 0)
        {
            faults.Add($"{type}: it has no {kind}.");
        }
    }

    /// <summary>Checks that a type is named once among the interfaces of a type or the members of a union.</summary>
    public static void Once(string where, string kind, IEnumerable<NamedType> types, Faults faults)
    {
        foreach (var group in types.GroupBy(type => type.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            faults.Add($"{where}: {kind} '{group.Key}' is there {group.Count()} times.");
        }
    }

    public static void Unique<T>(string where, MemberList<T> members, Faults faults)
        where T : Member
    {
        foreach (var group in members.GroupBy(member => member.Name, StringComparer.Ordinal))
        {
            NameCheck.Run(group.Key, $"{where}.{group.Key}", faults);
            if (group.Count() > 1)
            {
                faults.Add($"{where}.{group.Key}: {group.Count()} members have this name.");
            }
        }
    }
}

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

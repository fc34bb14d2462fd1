namespace DutyGraph.GraphQL.TypeSystem.Checks;

/// <summary>Checks that input objects can be written: no required cycle, no circular default, no required field in a oneOf (specification, 3.10).</summary>
internal static class InputChecks
{
    public static void Run(InputObjectType type, Faults faults)
    {
        MemberChecks.AtLeastOne(type, type.Fields.Count, "field", faults);
        MemberChecks.Unique(type.Name, type.Fields, faults);
        if (RequiresItself(type, type, []))
        {
            faults.Add($"{type}: it requires itself, so that no value of it can be written.");
        }

        foreach (var field in type.Fields)
        {
            var where = $"{type}.{field.Name}";
            MemberChecks.InputValue(where, field, faults);
            if (type.IsOneOf && (field.Type.IsNonNull || field.DefaultValue is not null))
            {
                faults.Add($"{where}: a field of a oneOf input is nullable and has no default.");
            }
        }
    }

    private static bool RequiresItself(InputObjectType type, InputObjectType searched, HashSet<InputObjectType> visited) =>
        type.Fields.Any(field => field.Type is NonNullType { Nullable: InputObjectType next }
            && (ReferenceEquals(next, searched) || (visited.Add(next) && RequiresItself(next, searched, visited))));
}

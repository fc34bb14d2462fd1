namespace DutyGraph.GraphQL.TypeSystem.Checks;

/// <summary>Checks that input objects can be written: no endless value, no circular default, no required field in a oneOf (specification, 3.10).</summary>
internal static class InputChecks
{
    public static void Run(InputObjectType type, Faults faults)
    {
        MemberChecks.AtLeastOne(type, type.Fields.Count, "field", faults);
        MemberChecks.Unique(type.Name, type.Fields, faults);
        foreach (var field in type.Fields)
        {
            var where = $"{type}.{field.Name}";
            MemberChecks.InputValue(where, field, faults);
            if (type.IsOneOf && field.Type.IsNonNull)
            {
                faults.Add($"{where}: a field of a oneOf input is nullable.");
            }

            if (type.IsOneOf && field.DefaultValue is not null)
            {
                faults.Add($"{where}: a field of a oneOf input has no default.");
            }
        }
    }

    /// <summary>
    /// Reports input objects without a finite value: those that need themselves through required fields, or through every field of a oneOf. Each cycle is
    /// reported once.
    /// </summary>
    public static void FiniteValues(IReadOnlyList<InputObjectType> types, Faults faults)
    {
        var finite = new HashSet<InputObjectType>();
        while (types.Where(type => !finite.Contains(type) && IsFinite(type)).ToList() is { Count: > 0 } more)
        {
            finite.UnionWith(more);
        }

        var visited = new HashSet<InputObjectType>();
        var path = new List<(InputObjectType Type, string Field)>();
        foreach (var type in types.Where(type => !finite.Contains(type)))
        {
            Visit(type);
        }

        bool IsFinite(InputObjectType type) => type.IsOneOf
            ? type.Fields.Count == 0 || type.Fields.Any(field => Needed(type, field) is not { } needed || finite.Contains(needed))
            : type.Fields.All(field => Needed(type, field) is not { } needed || finite.Contains(needed));

        void Visit(InputObjectType type)
        {
            if (!visited.Add(type))
            {
                return;
            }

            foreach (var field in type.Fields)
            {
                if (Needed(type, field) is not { } needed || finite.Contains(needed))
                {
                    continue;
                }

                path.Add((type, $"{type}.{field.Name}"));
                var start = path.FindIndex(step => step.Type == needed);
                if (start >= 0)
                {
                    var cycle = string.Join(", ", path[start..].Select(step => step.Field));
                    faults.Add($"{needed}: it requires itself, so that no value of it can be written: {cycle}.");
                }
                else
                {
                    Visit(needed);
                }

                path.RemoveAt(path.Count - 1);
            }
        }
    }

    /// <summary>The input object that a value of the field contains in any case; null if there is none.</summary>
    private static InputObjectType? Needed(InputObjectType type, InputValueDefinition field) =>
        type.IsOneOf ? field.Type as InputObjectType : (field.Type as NonNullType)?.Nullable as InputObjectType;
}

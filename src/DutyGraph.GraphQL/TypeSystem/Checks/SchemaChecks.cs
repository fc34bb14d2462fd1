namespace DutyGraph.GraphQL.TypeSystem.Checks;

/// <summary>Validates a type system (specification, 3: "Type Validation" of each kind of type) and reports all faults at once.</summary>
internal static class SchemaChecks
{
    public static void Run(ObjectType query, ObjectType? mutation, IReadOnlyList<NamedType> types, IReadOnlyList<DirectiveDefinition> directives, Faults faults)
    {
        foreach (var group in types.GroupBy(type => type.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            faults.Add($"{group.Key}: {group.Count()} types have this name.");
        }

        if (ReferenceEquals(query, mutation))
        {
            faults.Add($"{query}: one type cannot be the root of queries and of mutations.");
        }

        foreach (var directive in directives)
        {
            MemberChecks.Arguments($"@{directive.Name}", directive.Arguments, faults);
        }

        foreach (var type in types)
        {
            NameCheck.Run(type.Name, type.Name, faults);
            switch (type)
            {
                case ComplexType complex:
                    MemberChecks.Fields(complex, faults);
                    CostChecks.Run(complex, faults);
                    InterfaceChecks.Run(complex, faults);
                    break;
                case UnionType { Members.Count: 0 }:
                    faults.Add($"{type}: a union has at least one member.");
                    break;
                case EnumType @enum:
                    MemberChecks.Values(@enum, faults);
                    break;
                case InputObjectType input:
                    InputChecks.Run(input, faults);
                    break;
            }
        }
    }
}

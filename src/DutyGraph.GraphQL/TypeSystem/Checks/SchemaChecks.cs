namespace DutyGraph.GraphQL.TypeSystem.Checks;

/// <summary>Validates a type system (specification, 3: "Type Validation" of each kind of type) and reports all faults at once.</summary>
internal static class SchemaChecks
{
    /// <param name="roots">The root types of queries, mutations and subscriptions; null where there is none.</param>
    /// <param name="types">All types, the roots among them.</param>
    /// <param name="directives">All directives.</param>
    /// <param name="faults">Receives the faults.</param>
    public static void Run(
        (ObjectType? Query, ObjectType? Mutation, ObjectType? Subscription) roots,
        IReadOnlyList<NamedType> types,
        IReadOnlyList<DirectiveDefinition> directives,
        Faults faults)
    {
        Roots(roots, faults);
        foreach (var group in types.GroupBy(type => type.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            faults.Add($"{group.Key}: {group.Count()} types have this name.");
        }

        foreach (var directive in directives)
        {
            NameCheck.Run(directive.Name, $"@{directive.Name}", faults);
            MemberChecks.Arguments($"@{directive.Name}", directive.Arguments, faults);
        }

        foreach (var group in directives.GroupBy(directive => directive.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            faults.Add($"@{group.Key}: {group.Count()} directives have this name.");
        }

        InputChecks.FiniteValues([.. types.OfType<InputObjectType>()], faults);

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
                case UnionType union:
                    MemberChecks.Once($"{type}", "member", union.Members, faults);
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

    private static void Roots((ObjectType? Query, ObjectType? Mutation, ObjectType? Subscription) roots, Faults faults)
    {
        if (roots.Query is null)
        {
            faults.Add("Query: a schema has a type for queries.");
        }

        (string Operations, ObjectType? Type)[] all = [("queries", roots.Query), ("mutations", roots.Mutation), ("subscriptions", roots.Subscription)];
        foreach (var group in all.Where(root => root.Type is not null).GroupBy(root => root.Type).Where(group => group.Count() > 1))
        {
            faults.Add($"{group.Key}: one type cannot be the root of {string.Join(" and of ", group.Select(root => root.Operations))}.");
        }
    }
}

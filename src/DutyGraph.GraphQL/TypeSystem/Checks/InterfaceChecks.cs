namespace DutyGraph.GraphQL.TypeSystem.Checks;

/// <summary>Checks that a type implements its interfaces (specification, 3.6, IsValidImplementation).</summary>
internal static class InterfaceChecks
{
    public static void Run(ComplexType type, Faults faults)
    {
        MemberChecks.Once($"{type}", "interface", type.Interfaces, faults);
        foreach (var face in type.Interfaces)
        {
            if (ReferenceEquals(face, type))
            {
                faults.Add($"{type}: an interface cannot implement itself.");
                continue;
            }

            foreach (var inherited in face.Interfaces.Where(inherited => !type.Interfaces.Contains(inherited)))
            {
                faults.Add(ReferenceEquals(inherited, type)
                    ? $"{type}: it cannot implement '{face}', which implements it."
                    : $"{type}: it must implement '{inherited}', which '{face}' implements.");
            }

            foreach (var promised in face.Fields)
            {
                Field(type, face, promised, faults);
            }
        }
    }

    private static void Field(ComplexType type, InterfaceType face, FieldDefinition promised, Faults faults)
    {
        if (!type.Fields.TryGet(promised.Name, out var field))
        {
            faults.Add($"{type}: field '{promised.Name}' of interface '{face}' is missing.");
            return;
        }

        var where = $"{type}.{field.Name}";
        if (!IsSubtype(field.Type, promised.Type))
        {
            faults.Add($"{where}: '{face}' promises '{promised.Type}', and '{field.Type}' is no subtype of it.");
        }

        if (field.DeprecationReason is not null && promised.DeprecationReason is null)
        {
            faults.Add($"{where}: it is deprecated, and the field of interface '{face}' is not.");
        }

        foreach (var argument in promised.Arguments)
        {
            if (!field.Arguments.TryGet(argument.Name, out var own))
            {
                faults.Add($"{where}: argument '{argument.Name}' of interface '{face}' is missing.");
            }
            else if (!own.Type.Equals(argument.Type))
            {
                faults.Add($"{where}({own.Name}:): '{face}' has it as '{argument.Type}', not '{own.Type}'.");
            }
        }

        foreach (var added in field.Arguments.Where(argument => argument.IsRequired && !promised.Arguments.Contains(argument.Name)))
        {
            faults.Add($"{where}({added.Name}:): '{face}' does not have it, so it must not be required.");
        }
    }

    private static bool IsSubtype(GraphQLType type, GraphQLType of) => (type, of) switch
    {
        (NonNullType a, NonNullType b) => IsSubtype(a.Nullable, b.Nullable),
        (NonNullType a, _) => IsSubtype(a.Nullable, of),
        (ListType a, ListType b) => IsSubtype(a.Item, b.Item),
        (ComplexType a, InterfaceType b) => a.Equals(b) || a.Interfaces.Contains(b),
        (ObjectType a, UnionType b) => b.Members.Contains(a),
        _ => type.Equals(of),
    };
}

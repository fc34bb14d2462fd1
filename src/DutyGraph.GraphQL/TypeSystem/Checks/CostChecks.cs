namespace DutyGraph.GraphQL.TypeSystem.Checks;

/// <summary>Checks cost annotations: costs are not negative, and the named arguments and fields exist.</summary>
internal static class CostChecks
{
    public static void Run(ComplexType type, Faults faults)
    {
        foreach (var field in type.Fields)
        {
            if (field.Cost is { } cost)
            {
                Run($"{type}.{field.Name}", field, cost, faults);
            }
        }
    }

    private static void Run(string where, FieldDefinition field, FieldCost cost, Faults faults)
    {
        if (cost.Weight is { } weight && !(weight >= 0 && double.IsFinite(weight)))
        {
            faults.Add($"{where}: the cost is {weight}; 0 or more was expected.");
        }

        foreach (var argument in cost.SlicingArguments.Where(argument => !field.Arguments.Contains(argument)))
        {
            faults.Add($"{where}: the slicing argument '{argument}' is no argument of the field.");
        }

        foreach (var sized in cost.SizedFields.Where(sized => !(field.Type.Named is ComplexType below && below.Fields.Contains(sized))))
        {
            faults.Add($"{where}: the sized field '{sized}' is no field of '{field.Type.Named}'.");
        }
    }
}

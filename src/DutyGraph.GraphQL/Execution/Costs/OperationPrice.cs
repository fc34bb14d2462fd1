using DutyGraph.GraphQL.Execution.Inputs;

namespace DutyGraph.GraphQL.Execution.Costs;

/// <summary>The cost of an operation, computed before it runs, from the variables of the request.</summary>
/// <param name="fields">The fields of the root.</param>
internal sealed class OperationPrice(IReadOnlyList<PricedField> fields)
{
    private readonly double? _always = fields.Any(field => field.IsVariable) ? null : Sum(fields, VariableValues.None);

    /// <exception cref="GraphQLException">The cost exceeds the limit.</exception>
    public void Check(VariableValues variables, int allowed)
    {
        var asked = _always ?? Sum(fields, variables);
        if (asked > allowed)
        {
            var whole = (long)Math.Min(Math.Ceiling(asked), long.MaxValue / 2);
            throw new GraphQLException(Error.OverLimit(
                ErrorCodes.CostLimit, new($"操作的代价为 {whole}，至多允许 {allowed}。", $"The operation costs {whole}; {allowed} are allowed."), whole, allowed));
        }
    }

    private static double Sum(IReadOnlyList<PricedField> fields, VariableValues variables) => fields.Sum(field => field.Of(variables));
}

using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Checks the limits of operations.</summary>
internal static class LimitRules
{
    /// <summary>Returns the exceeded limits of all operations, ordered by operation.</summary>
    public static ImmutableArray<DocumentError> Check(DocumentContext context)
    {
        ImmutableArray<LimitRule> rules =
        [
            new DepthLimitRule(context),
            new NestingLimitRule(context),
            new FieldLimitRule(context),
            new AliasLimitRule(context),
            new DirectiveLimitRule(context),
        ];
        return
        [
            .. context.Operations
                .SelectMany(operation => rules.Select(rule => rule.Check(operation)).OfType<DocumentError>())
                .Take(context.Options.MaxErrors),
        ];
    }
}

/// <summary>A limit of an operation, including its fragments.</summary>
/// <param name="measure">The measured quantity.</param>
/// <param name="allowed">The allowed amount.</param>
internal abstract class LimitRule(SelectionMeasure measure, int allowed)
{
    protected int Allowed { get; } = allowed;

    /// <summary>Returns an error if the operation exceeds the limit; otherwise null.</summary>
    public LimitError? Check(OperationDefinitionNode operation)
    {
        var asked = Own(operation) + measure.Of(operation.SelectionSet);
        return asked > Allowed ? Refuse(asked, operation.Location) : null;
    }

    /// <summary>The amount of the operation itself, without its selections.</summary>
    protected virtual int Own(OperationDefinitionNode operation) => 0;

    protected abstract LimitError Refuse(int asked, Location location);
}

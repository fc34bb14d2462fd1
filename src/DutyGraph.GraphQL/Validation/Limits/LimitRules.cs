using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>The limits on what one operation asks for.</summary>
internal static class LimitRules
{
    /// <summary>Every limit that an operation passes, by operation.</summary>
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

/// <summary>A limit on what one operation asks for, fragments included.</summary>
/// <param name="measure">What is counted.</param>
/// <param name="allowed">How much of it is allowed.</param>
internal abstract class LimitRule(SelectionMeasure measure, int allowed)
{
    protected int Allowed { get; } = allowed;

    /// <summary>The error where the operation asks for more; else null.</summary>
    public LimitError? Check(OperationDefinitionNode operation)
    {
        var asked = Own(operation) + measure.Of(operation.SelectionSet);
        return asked > Allowed ? Refuse(asked, operation.Location) : null;
    }

    /// <summary>What the operation itself counts, without what it selects.</summary>
    protected virtual int Own(OperationDefinitionNode operation) => 0;

    protected abstract LimitError Refuse(int asked, Location location);
}

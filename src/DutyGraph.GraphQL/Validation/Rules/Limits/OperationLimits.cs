using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>The limits of operations, including their fragments, in one table.</summary>
internal static class OperationLimits
{
    private static readonly ImmutableArray<Row> Table =
    [
        new(Limit.Depth, options => options.MaxDepth, IsDepth: true, selection => selection is FieldNode ? 1 : 0),
        new(Limit.ExpandedNesting, options => options.MaxExpandedNesting, IsDepth: true, selection => selection is FieldNode { SelectionSet: null } ? 0 : 1)
        {
            Own = _ => 1,
        },
        new(Limit.Fields, options => options.MaxFields, IsDepth: false, selection => selection is FieldNode ? 1 : 0),
        new(Limit.Aliases, options => options.MaxAliases, IsDepth: false, selection => selection is FieldNode { Alias: not null } ? 1 : 0),
        new(Limit.Directives, options => options.MaxDirectives, IsDepth: false, selection => selection.Directives.Length)
        {
            Own = operation => operation.Directives.Length + operation.VariableDefinitions.Sum(variable => variable.Directives.Length),
        },
    ];

    /// <summary>Returns the exceeded limits of all operations, ordered by operation.</summary>
    public static ImmutableArray<DocumentError> Check(DocumentContext context)
    {
        var measures = Table.Select(row => new SelectionMeasure(context.Fragments, row.Amount, row.IsDepth)).ToArray();
        return
        [
            .. context.Operations
                .SelectMany(operation => Table.Zip(measures, (row, measure) => Check(operation, row, measure, row.Allowed(context.Options))))
                .OfType<DocumentError>()
                .Take(context.Options.MaxErrors),
        ];
    }

    private static LimitError? Check(OperationDefinitionNode operation, Row row, SelectionMeasure measure, int allowed)
    {
        var asked = row.Own(operation) + measure.Of(operation.SelectionSet);
        return asked > allowed ? new(row.Limit, asked, allowed, operation.Location) : null;
    }

    /// <summary>A limit and how it is measured.</summary>
    /// <param name="Limit">The limit.</param>
    /// <param name="Allowed">Returns the allowed amount.</param>
    /// <param name="IsDepth">Whether selections are counted within one another, not all together.</param>
    /// <param name="Amount">Returns the amount of one selection without its content.</param>
    private sealed record Row(Limit Limit, Func<ValidationOptions, int> Allowed, bool IsDepth, Func<SelectionNode, int> Amount)
    {
        /// <summary>Returns the amount of the operation itself, without its selections.</summary>
        public Func<OperationDefinitionNode, int> Own { get; init; } = _ => 0;
    }
}

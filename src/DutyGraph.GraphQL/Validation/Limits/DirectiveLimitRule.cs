using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Limits the number of directives on the operation, its variables and all its selections.</summary>
internal sealed class DirectiveLimitRule(DocumentContext context)
    : LimitRule(new SelectionMeasure(context.Fragments, selection => selection.Directives.Length, isDepth: false), context.Options.MaxDirectives)
{
    protected override int Own(OperationDefinitionNode operation) =>
        operation.Directives.Length + operation.VariableDefinitions.Sum(variable => variable.Directives.Length);

    protected override LimitError Refuse(int asked, Location location) => new DirectiveLimitError(asked, Allowed, location);
}

/// <summary>An operation has more directives than <see cref="ValidationOptions.MaxDirectives"/>.</summary>
/// <param name="Asked">The number of directives; counting stops at about 500 million.</param>
/// <param name="Allowed">The allowed number.</param>
/// <param name="Location">The operation.</param>
public sealed record DirectiveLimitError(int Asked, int Allowed, Location Location)
    : LimitError("DIRECTIVE_LIMIT", "ValidationOptions.MaxDirectives", "directives", Asked, Allowed, Location);

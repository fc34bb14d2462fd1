using System.Collections.Immutable;

namespace DutyGraph.GraphQL.Validation;

/// <summary>All rules for executable documents, and limits that are checked with them. The order determines the order of errors at one position.</summary>
internal static class SpecifiedRules
{
    public static ImmutableArray<ValidationRule> Create(DocumentContext context) =>
    [
        new ExecutableDefinitionsRule(context),
        new OperationTypeExistsRule(context),
        new UniqueOperationNamesRule(context),
        new LoneAnonymousOperationRule(context),
        new SingleRootFieldRule(context),
        new KnownTypesRule(context),
        new FragmentsOnCompositeTypesRule(context),
        new VariablesAreInputTypesRule(context),
        new LeafSelectionsRule(context),
        new KnownFieldsRule(context),
        new UniqueFragmentNamesRule(context),
        new KnownFragmentsRule(context),
        new NoUnusedFragmentsRule(context),
        new PossibleSpreadsRule(context),
        new NoFragmentCyclesRule(context),
        new UniqueVariablesRule(context),
        new KnownVariablesRule(context),
        new NoUnusedVariablesRule(context),
        new KnownDirectivesRule(context),
        new DirectiveLocationsRule(context),
        new UniqueDirectivesRule(context),
        new KnownArgumentsRule(context),
        new UniqueArgumentsRule(context),
        new RequiredArgumentsRule(context),
        new ValuesOfCorrectTypeRule(context),
        new KnownInputFieldsRule(context),
        new UniqueInputFieldsRule(context),
        new RequiredInputFieldsRule(context),
        new VariablePositionsRule(context),
        new FieldMergingRule(context),
        new IntrospectionRule(context),
        new IntrospectionListsRule(context),
        new ListItemsRule(context),
    ];
}

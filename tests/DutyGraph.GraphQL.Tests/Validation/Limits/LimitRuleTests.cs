using System.ComponentModel.DataAnnotations;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Limits of an operation. Each limit is tested at the limit and one beyond it. A fragment counts at every place where it is spread.</summary>
public sealed class LimitRuleTests
{
    private static readonly ValidationOptions Small =
        new() { MaxDepth = 3, MaxExpandedNesting = 4, MaxFields = 6, MaxAliases = 2, MaxDirectives = 2, MaxIntrospectionLists = 1 };

    [Theory]
    [InlineData("{ town(by: { id: 1 }) { mayor { id } } }")]
    [InlineData("{ ... { ... { ... { optional } } } }")]
    [InlineData("{ ...F ...F ...F } fragment F on Root { optional optional }")]
    [InlineData("{ a: optional ...F } fragment F on Root { b: optional }")]
    [InlineData("query @note { optional @note }")]
    [InlineData("{ __type(name: \"Town\") { fields { name } } }")]
    public void Validate_AsMuchAsAllowed_Accepts(string document) => Assert.Empty(Rule.Errors(document, Small));

    [Theory]
    [InlineData("{ town(by: { id: 1 }) { mayor { home { id } } } }", 4)]
    [InlineData("{ town(by: { id: 1 }) { ...F } } fragment F on Town { mayor { home { id } } }", 4)]
    public void Validate_DeeperThanAllowed_IsRefused(string document, int asked) =>
        Refuses(document, "DEPTH_LIMIT", asked, 3, Small with { MaxExpandedNesting = 9 });

    [Theory]
    [InlineData("{ ... { ... { ... { ... { optional } } } } }", 5)]
    [InlineData("{ ...A } fragment A on Root { ...B } fragment B on Root { ...C } fragment C on Root { ... { optional } }", 5)]
    public void Validate_MoreNestedThanAllowed_IsRefused(string document, int asked) => Refuses(document, "EXPANDED_NESTING_LIMIT", asked, 4, Small);

    [Theory]
    [InlineData("{ a b c d e f g }", 7)]
    [InlineData("{ ...F ...F ...F ...F } fragment F on Root { optional optional }", 8)]
    public void Validate_MoreFieldsThanAllowed_IsRefused(string document, int asked) => Refuses(document, "FIELD_LIMIT", asked, 6, Small);

    [Fact]
    public void Validate_MoreAliasesThanAllowed_IsRefused() =>
        Refuses("{ a: optional ...F ...F } fragment F on Root { b: optional }", "ALIAS_LIMIT", 3, 2, Small);

    [Theory]
    [InlineData("query @note { optional @note @note }")]
    [InlineData("query ($a: Int @note) { sum(c: 1, a: $a) @note ... @note { optional } }")]
    [InlineData("{ ...F @note ...F @note } fragment F on Root { optional @note }")]
    public void Validate_MoreDirectivesThanAllowed_IsRefused(string document)
    {
        var error = Assert.IsType<LimitError>(Assert.Single(Rule.Errors(document, Small)));

        Assert.True(error.Asked > error.Allowed);
    }

    [Fact]
    public void Validate_MoreListsOfTheSchemaThanAllowed_IsRefusedAtTheField()
    {
        var error = Refuses(
            "{ optional __schema { types { fields { type { interfaces { name } } } } } }",
            "INTROSPECTION_LIMIT",
            2,
            1,
            Small with { MaxDepth = 9, MaxExpandedNesting = 9, MaxFields = 9 });

        Assert.Equal(new Location(1, 12), error.Location);
    }

    [Theory]
    [InlineData("{ floats(deep: [[1, 2, 3]]) }")]
    [InlineData("query ($d: [[Float]] = [[1, 2, 3]]) { floats(deep: $d) }")]
    public void Validate_LongerListThanAllowed_IsRefused(string document)
    {
        var error = Assert.IsType<LimitError>(Assert.Single(Rule.Errors(document, new ValidationOptions { MaxListItems = 2 })));

        Assert.Equal(("LIST_ITEMS_LIMIT", 3, 2), (error.Code, error.Asked, error.Allowed));
    }

    [Theory]
    [InlineData("{ __schema { types { name } } }", "__schema")]
    [InlineData("{ __type(name: \"Town\") { name } }", "__type")]
    public void Validate_IntrospectionThatIsOff_IsRefused(string document, string field)
    {
        var error = Assert.IsType<IntrospectionOffError>(Assert.Single(Rule.Errors(document, new ValidationOptions { Introspection = false })));

        Assert.Equal(("INTROSPECTION_OFF", field), (error.Code, error.Field));
    }

    [Fact]
    public void Validate_TypenameWhereIntrospectionIsOff_IsAnswered() =>
        Assert.Empty(Rule.Errors("{ __typename }", new ValidationOptions { Introspection = false }));

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public void Validate_UnknownName_SuggestsOnlyWhereTheSchemaMayBeKnown(bool introspection, bool suggestions, bool expected)
    {
        var error = Assert.Single(Rule.Errors("{ optionel }", new ValidationOptions { Introspection = introspection, Suggestions = suggestions }));

        Assert.Equal(expected, error.Message.Contains("Did you mean", StringComparison.Ordinal));
    }

    [Fact]
    public void Validate_SeveralOperations_AreHeldEachForItself() =>
        Assert.Empty(Rule.Errors("query A { a: optional b: optional } query B { a: optional b: optional }", Small));

    [Fact]
    public void Validate_OverALimit_IsNotLookedAtFurther() => Assert.All(Rule.Errors("{ a b c d e f g }", Small), error => Assert.IsType<LimitError>(error));

    [Fact]
    public void Validate_CycleOfFragments_CountsOnceRound() =>
        Assert.IsType<FragmentCycleError>(Assert.Single(Rule.Errors("{ ...F } fragment F on Root { optional ...F }", Small)));

    [Fact]
    public void Validate_TheIntrospectionQueryThatToolsSend_IsWithinTheDefaults()
    {
        var types = string.Concat(Enumerable.Repeat("ofType { kind name ", 9)) + new string('}', 9);

        Rule.Accepts($$"""
            query IntrospectionQuery {
              __schema { description queryType { name kind } mutationType { name kind } subscriptionType { name kind } types { ...FullType }
                directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } } }
            }
            fragment FullType on __Type {
              kind name description specifiedByURL isOneOf
              fields(includeDeprecated: true) {
                name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason
              }
              inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef }
              enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef }
            }
            fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
            fragment TypeRef on __Type { kind name {{types}} }
            """);
    }

    [Fact]
    public void Validate_MoreErrorsThanAllowed_StopsAndSaysSo()
    {
        var errors = Rule.Errors("{ a b c d e }", new ValidationOptions { MaxErrors = 3 });

        Assert.Equal(4, errors.Length);
        Assert.IsType<TooManyErrorsError>(errors[^1]);
    }

    [Fact]
    public void Validator_OptionsOutOfBounds_AreAllNamed()
    {
        var options = new ValidationOptions
        {
            MaxDepth = 0, MaxExpandedNesting = 257, MaxFields = 0, MaxAliases = -1, MaxDirectives = 10_001, MaxIntrospectionLists = 0, MaxErrors = 0,
            MaxListItems = 0, MaxCost = 0, AssumedListSize = 0,
        };
        var faults = new List<ValidationResult>();

        Assert.False(Validator.TryValidateObject(options, new ValidationContext(options), faults, validateAllProperties: true));
        Assert.Equal(
            [
                "AssumedListSize", "MaxAliases", "MaxCost", "MaxDepth", "MaxDirectives", "MaxErrors", "MaxExpandedNesting", "MaxFields",
                "MaxIntrospectionLists", "MaxListItems",
            ],
            faults.SelectMany(fault => fault.MemberNames).Order(StringComparer.Ordinal));
    }

    private static LimitError Refuses(string document, string code, int asked, int allowed, ValidationOptions options)
    {
        var error = Assert.IsType<LimitError>(Assert.Single(Rule.Errors(document, options)));
        Assert.Equal((code, asked, allowed), (error.Code, error.Asked, error.Allowed));
        return error;
    }
}

using System.Reflection;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Checks that every rule is applied and has a test.</summary>
public sealed class SpecifiedRulesTests
{
    private static readonly Type[] Rules = [.. typeof(ValidationRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ValidationRule)))];

    // LimitRuleTests covers these.
    private static readonly Type[] Limits = [typeof(IntrospectionRule), typeof(IntrospectionListsRule), typeof(ListItemsRule)];

    [Fact]
    public void Create_EveryRule_IsAppliedOnce()
    {
        var context = new DocumentContext(Rule.Schema, Parser.Parse("{ optional }"), ValidationOptions.Default);

        Assert.Equal(Rules.Select(rule => rule.Name).Order(), SpecifiedRules.Create(context).Select(rule => rule.GetType().Name).Order());
    }

    [Fact]
    public void Tests_EveryRule_HasAClassOfItsOwn()
    {
        var tests = Assembly.GetExecutingAssembly().GetTypes().Select(type => type.Name).ToHashSet();

        Assert.Empty(Rules.Where(rule => !Limits.Contains(rule) && !tests.Contains(rule.Name + "Tests")).Select(rule => rule.Name));
    }
}

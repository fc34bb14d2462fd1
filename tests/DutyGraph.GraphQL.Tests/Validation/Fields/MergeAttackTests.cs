using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>
/// Documents made to make the merge rule slow: comparing every pair of fields takes quadratic or exponential time on them.
/// The tests limit the number of fields that the check visits, relative to the number of tokens; measured times would differ by machine.
/// </summary>
public sealed class MergeAttackTests
{
    [Fact]
    public void Run_OneFieldManyTimes_LooksAtEachOnce() => Assert.Equal(80_000, WorkOf("{ " + Repeat("optional ", 80_000) + "}").Work);

    [Fact]
    public void Run_ObjectManyTimes_LooksAtEachFieldOnce() => Assert.Equal(40_000, WorkOf("{ " + Repeat("lonely { alone } ", 20_000) + "}").Work);

    [Fact]
    public void Run_ObjectsWithinOneAnotherManyTimes_LooksAtEachFieldOnce()
    {
        var level = Enumerable.Range(0, 12).Aggregate("id id", (inner, _) => $"mayor {{ home {{ {inner} }} }} mayor {{ home {{ {inner} }} }}");

        var (work, tokens, verdict) = WorkOf($"{{ town(by: {{ id: 1 }}) {{ {level} }} }}");

        Assert.Equal(MergeVerdict.Mergeable, verdict);
        Assert.True(work < tokens, $"{work} fields looked at in {tokens} tokens.");
    }

    [Fact]
    public void Run_FragmentsThatDoubleAtEachLevel_LooksAtEachOnce()
    {
        var fragments = string.Concat(
            Enumerable.Range(0, 40).Select(i => $"fragment F{i} on Town {{ a: mayor {{ home {{ ...F{i + 1} }} }} b: mayor {{ home {{ ...F{i + 1} }} }} }} "));

        var (work, tokens, verdict) = WorkOf($"{{ town(by: {{ id: 1 }}) {{ ...F0 }} }} {fragments} fragment F40 on Town {{ id }}");

        Assert.Equal(MergeVerdict.Mergeable, verdict);
        Assert.True(work < tokens, $"{work} fields looked at in {tokens} tokens.");
    }

    [Fact]
    public void Run_FragmentsThatSpreadAllLaterOnes_LooksAtEachSpreadOnce()
    {
        var fragments = string.Concat(
            Enumerable.Range(0, 200)
                .Select(i => $"fragment F{i} on Root {{ optional {string.Concat(Enumerable.Range(i + 1, 200 - i).Select(j => $"...F{j} "))} }} "));

        var (work, tokens, verdict) = WorkOf($"{{ ...F0 }} {fragments} fragment F200 on Root {{ optional }}");

        Assert.Equal(MergeVerdict.Mergeable, verdict);
        Assert.True(work < tokens, $"{work} fields looked at in {tokens} tokens.");
    }

    [Fact]
    public void Run_CyclesThatMultiplyPaths_GivesUp()
    {
        // To match "an a, then 24 steps of a or b", one must remember which of the last 24 steps were a: 2^24 sets. This needs a fragment cycle, so the
        // document is invalid anyway.
        var states = string.Concat(
            Enumerable.Range(0, 24).Select(i => $"fragment S{i} on Town {{ a: mayor {{ home {{ ...S{i + 1} }} }} b: mayor {{ home {{ ...S{i + 1} }} }} }} "));

        var (work, _, verdict) = WorkOf(
            $"{{ town(by: {{ id: 1 }}) {{ ...L }} }} "
            + $"fragment L on Town {{ a: mayor {{ home {{ ...L ...S0 }} }} b: mayor {{ home {{ ...L }} }} }} "
            + $"{states} fragment S24 on Town {{ id }}");

        Assert.Equal(MergeVerdict.TooComplex, verdict);
        Assert.InRange(work, MergeCheck.Budget, MergeCheck.Budget + 1_000);
    }

    [Fact]
    public void Validate_OneConflictAfterMillionsOfPairs_IsSaidAllTheSame()
    {
        var document = "{ " + Repeat("a: json ", 5_000) + "b: json b: optional }";

        var errors = Rule.Errors(document, new ValidationOptions { MaxFields = 100_000, MaxAliases = 10_000 });

        Assert.Equal("\"json\" and \"optional\" are different fields", Assert.IsType<FieldConflictError>(Assert.Single(errors)).Reason.English);
    }

    [Fact]
    public void Validate_FragmentsThatDoubleAtEachLevel_AreRefusedByTheirFields()
    {
        var fragments = string.Concat(Enumerable.Range(0, 40).Select(i => $"fragment F{i} on Root {{ ...F{i + 1} ...F{i + 1} }} "));

        var errors = Rule.Errors($"{{ ...F0 }} {fragments} fragment F40 on Root {{ optional }}");

        Assert.True(Assert.IsType<LimitError>(Assert.Single(errors)).Asked > 500_000_000);
    }

    [Fact]
    public void Validate_ChainOfFragmentsAsLongAsTheDocument_DoesNotOverflowTheStack()
    {
        const int Length = 10_000;
        var chain = string.Concat(Enumerable.Range(0, Length).Select(i => $"fragment F{i} on Root{{...F{i + 1}}}"));

        Assert.Equal("EXPANDED_NESTING_LIMIT", Assert.Single(Rule.Errors($"{{ ...F0 }} {chain} fragment F{Length} on Root {{ optional }}")).Code);
        Assert.Contains(
            Rule.Errors($"{{ optional }} {chain} fragment F{Length} on Root {{ a: optional a: json ...F0 }}", new ValidationOptions { MaxErrors = 10_000 }),
            error => error is FragmentCycleError { Locations.Length: Length + 1 });
    }

    private static (int Work, int Tokens, MergeVerdict Verdict) WorkOf(string document)
    {
        var parsed = Parser.Parse(document, new ParserOptions { MaxTokens = 1_000_000 });
        var context = new DocumentContext(Rule.Schema, parsed, ValidationOptions.Default);
        var check = new MergeCheck(context, new MergeSets(context));
        var verdict = check.Run();
        return (check.Work, parsed.TokenCount, verdict);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}

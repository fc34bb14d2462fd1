namespace DutyGraph.Neo4j.Tests.Cookbook;

/// <summary>Questions that an analyst pastes into Neo4j Browser: each runs as written in its file, and gives the answer in the file.</summary>
public sealed class CookbookTests(CookbookGraph graph) : IClassFixture<CookbookGraph>
{
    public static TheoryData<string> Files => [.. CookbookFile.Names];

    [Fact]
    public void Cookbook_HasADozenQuestionsOrMore() => Assert.InRange(CookbookFile.Names.Count(), 12, 100);

    [Theory]
    [MemberData(nameof(Files))]
    public void Question_IsAskedInChineseAndInEnglish(string file)
    {
        var (chinese, english) = new CookbookFile(file).Question;

        Assert.Matches(@"^// \p{IsCJKUnifiedIdeographs}.*？$", chinese);
        Assert.Matches(@"^// [A-Z].*\?$", english);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Question_HasItsParametersAtTheTop(string file)
    {
        var question = new CookbookFile(file);

        Assert.NotEmpty(question.Parameters);
        Assert.All(question.Parameters, parameter => Assert.Contains($"${parameter.Name}", question.Statement, StringComparison.Ordinal));
    }

    [SkippableTheory]
    [MemberData(nameof(Files))]
    public async Task Question_OnTheFiveLists_AnswersWhatItsFileSays(string file)
    {
        var cypher = await graph.OpenAsync();
        var question = new CookbookFile(file);

        var parameters = new CypherParameters();
        foreach (var (name, value) in question.Parameters)
        {
            parameters[name] = (await cypher.ReadAsync(new($"cookbook/{file}", $"RETURN {value} AS value"), CypherParameters.None, default)).Rows[0][0];
        }

        var answer = await cypher.ReadAsync(new($"cookbook/{file}", question.Statement), parameters, default);

        Assert.Equal(question.Answer, [CookbookFile.Tell(answer.Columns), .. answer.Rows.Select(CookbookFile.Tell)]);
    }
}

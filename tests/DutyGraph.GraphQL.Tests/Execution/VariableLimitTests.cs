using DutyGraph.GraphQL.Tests.Warehouse;
using DutyGraph.GraphQL.Validation;

namespace DutyGraph.GraphQL.Tests.Execution;

/// <summary>Limits of the size of variables. Each limit is tested at the limit and one beyond it.</summary>
public class VariableLimitTests
{
    private const string Query = "query ($f: CrateFilterInput) { echo(filter: $f) }";

    [Fact]
    public async Task Execute_AsManyBytesAsAllowed_IsAnswered() =>
        Assert.StartsWith("""{"data":""", await Start(options => options.MaxVariablesBytes = 11).AskAsync(Query, """{"f":null }"""));

    [Fact]
    public async Task Execute_OneByteMore_IsRefused() =>
        Assert.Equal(
            """{"errors":[{"message":"The variables have 11 bytes; 10 are allowed.","extensions":{"code":"VARIABLES_BYTES_LIMIT","asked":11,"allowed":10}}]}""",
            await Start(options => options.MaxVariablesBytes = 10).AskAsync(Query, """{"f":null }"""));

    [Fact]
    public async Task Execute_UnknownVariables_CountToo() =>
        Assert.Contains("VARIABLES_BYTES_LIMIT", await Start(options => options.MaxVariablesBytes = 10).AskAsync("{ shelf { id } }", """{"unknown":1}"""));

    [Fact]
    public async Task Execute_AsManyItemsAsAllowed_IsAnswered() =>
        Assert.StartsWith("""{"data":""", await Start(Items(2)).AskAsync(Query, """{"f":{"nested":{"matrix":[[1,2],[3]]}}}"""));

    [Fact]
    public async Task Execute_OneItemMore_IsRefused() =>
        Assert.Equal(
            """{"errors":[{"message":"Variable \"$f\" has 3 items in one list; 2 are allowed.","locations":[{"line":1,"column":8}]"""
            + ""","extensions":{"code":"LIST_ITEMS_LIMIT","asked":3,"allowed":2}}]}""",
            await Start(Items(2)).AskAsync(Query, """{"f":{"nested":{"matrix":[[1,2,3]]}}}"""));

    [Fact]
    public async Task Execute_MoreErrorsThanAllowed_StopsAndSaysSo()
    {
        var answer = await Start(options => options.Validation = new ValidationOptions { MaxErrors = 2 })
            .AskAsync(Query, """{"f":{"nested":{"matrix":[["a","b","c","d"]]}}}""");

        Assert.Equal(2, answer.Split("INVALID_VARIABLE").Length - 1);
        Assert.EndsWith(
            """{"message":"Too many validation errors: the first 2 are given, """
            + """and validation stopped there.","extensions":{"code":"ERROR_LIMIT","specification":"ValidationOptions.MaxErrors"}}]}""",
            answer);
    }

    [Theory]
    [InlineData("""{"f":{"note":"\ud800"}}""")]
    [InlineData("""{"f":{"\udfff":1}}""")]
    [InlineData("""{"\uDBFF":1}""")]
    public async Task Execute_HalfASurrogatePair_IsNoText(string variables) =>
        Assert.Equal(
            """{"errors":[{"message":"A text of the variables is not valid Unicode.","extensions":{"code":"INVALID_VARIABLE"}}]}""",
            await Start().AskAsync(Query, variables));

    [Fact]
    public async Task Execute_WholeSurrogatePair_IsText() =>
        Assert.Contains("note=\U0001F600", await Start().AskAsync(Query, """{"f":{"note":"\ud83d\uDE00"}}"""));

    [Fact]
    public async Task Execute_DocumentOverALimit_SaysHowMuchWasAskedAndIsAllowed() =>
        Assert.Equal(
            """{"errors":[{"message":"The document has more than 1 fields; 1 are allowed.","locations":[{"line":1,"column":1}]"""
            + ""","extensions":{"code":"FIELD_LIMIT","asked":2,"allowed":1}}]}""",
            await Start(options => options.Validation = new ValidationOptions { MaxFields = 1 }).AskAsync("{ shelf { id } }"));

    private static Action<GraphQLServerOptions> Items(int most) => options => options.Validation = new ValidationOptions { MaxListItems = most };

    private static IServiceProvider Start(Action<GraphQLServerOptions>? options = null) => WarehouseServer.Start(options: options);
}

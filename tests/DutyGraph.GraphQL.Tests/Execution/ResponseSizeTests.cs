using DutyGraph.GraphQL.Tests.Warehouse;

namespace DutyGraph.GraphQL.Tests.Execution;

public class ResponseSizeTests
{
    private const int Allowed = 2_000;

    // The bytes of {"data":{"text":""}}.
    private const int Frame = 20;

    [Fact]
    public async Task Execute_AnswerOfAsManyBytesAsAllowed_IsWhole()
    {
        var answer = await AskAsync($"{{ text(length: {Allowed - Frame}) }}");
        Assert.Equal($$$"""{"data":{"text":"{{{new string('x', Allowed - Frame)}}}"}}""", answer);
    }

    [Theory]
    [InlineData("{ text(length: 1981) }")]
    [InlineData("{ texts(count: 1000) }")]
    [InlineData("{ later(count: 1000) }")]
    [InlineData("{ a: text(length: 1000) b: text(length: 1000) }")]
    [InlineData("{ fails(count: 30) { name } }")]
    public async Task Execute_AnswerOfMoreBytesThanAllowed_IsRefusedWhole(string query) => Assert.Equal(
        """{"errors":[{"message":"The answer would be larger than the 2000 bytes that are allowed. """
        + """Ask for fewer objects or fields at once.","extensions":{"code":"RESPONSE_TOO_LARGE","asked":2001,"allowed":2000}}]}""",
        await AskAsync(query));

    private static Task<string> AskAsync(string query) =>
        WarehouseServer.Start(builder => builder.AddTypes(typeof(Large)), options => options.MaxResponseBytes = Allowed).AskAsync(query);

    [QueryType]
    private static class Large
    {
        public static string? GetText(int length) => new('x', length);

        public static IEnumerable<string?>? GetTexts(int count) => Enumerable.Repeat("text", count);

        public static async Task<IEnumerable<string?>?> GetLaterAsync(int count)
        {
            await Task.Yield();
            return GetTexts(count);
        }

        // Every item becomes null in the data and adds an error.
        public static IReadOnlyList<Failing?> GetFails(int count) => [.. Enumerable.Repeat(new Failing(), count)];
    }

    private sealed class Failing
    {
        public string? Name => throw new GraphQLException("It has no name.");
    }
}

using DutyGraph.GraphQL.DataLoaders;
using DutyGraph.GraphQL.Tests.Warehouse;

namespace DutyGraph.GraphQL.Tests.DataLoaders;

/// <summary>None and zero are two answers, also where the value is a number.</summary>
public class LoadRequiredTests
{
    [Theory]
    [InlineData("required(key: 1)", """{"data":{"f":0}}""")]
    [InlineData("optional(key: 1)", """{"data":{"f":0}}""")]
    public async Task Load_KeyWithZero_IsZero(string field, string expected) => Assert.Equal(expected, await AskAsync(field));

    [Fact]
    public async Task LoadRequired_KeyWithoutValue_Fails() => Assert.Contains("Numbers has nothing under the key '2'.", await AskAsync("required(key: 2)"));

    [Fact]
    public async Task Load_ManyKeys_ComeInTheirOrder() => Assert.Equal("""{"data":{"f":[0,5,0]}}""", await AskAsync("many(keys: [1, 5, 1])"));

    private static Task<string> AskAsync(string field) =>
        WarehouseServer.Start(builder => builder.AddTypes(typeof(Query)), options => options.IncludeExceptionDetails = true).AskAsync($"{{ f: {field} }}");

    public sealed class Numbers(IBatchScheduler batchScheduler, DataLoaderOptions options) : BatchDataLoader<int, int>(batchScheduler, options)
    {
        protected override Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyDictionary<int, int>>(keys.Where(key => key % 2 == 1).ToDictionary(key => key, key => key == 1 ? 0 : key));
    }

    [QueryType]
    private static class Query
    {
        public static Task<int> GetRequiredAsync(int key, Numbers numbers) => numbers.LoadRequiredAsync(key);

        public static Task<int> GetOptionalAsync(int key, Numbers numbers) => numbers.LoadAsync(key);

        public static Task<IReadOnlyList<int>> GetManyAsync(IReadOnlyList<int> keys, Numbers numbers) => numbers.LoadAsync(keys);
    }
}

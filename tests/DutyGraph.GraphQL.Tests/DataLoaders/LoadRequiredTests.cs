using DutyGraph.GraphQL.DataLoaders;
using DutyGraph.GraphQL.Tests.Execution;
using DutyGraph.GraphQL.Tests.Warehouse;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DutyGraph.GraphQL.Tests.DataLoaders;

/// <summary>A missing value and zero are different results, also if the value is a number.</summary>
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

    [Theory]
    [InlineData("primed(key: 2, value: 7)", """{"data":{"f":7}}""")]
    [InlineData("primedLate(key: 5, value: 7)", """{"data":{"f":5}}""")]
    public async Task Prime_Key_IsNotLoadedUnlessItWasRequestedBefore(string field, string expected) => Assert.Equal(expected, await AskAsync(field));

    // Returns the answer and the log.
    private static async Task<string> AskAsync(string field)
    {
        var log = new LogBook();
        var answer = await WarehouseServer.Start(builder => builder.AddTypes(typeof(Query)), services: services => services.AddSingleton<ILoggerProvider>(log))
            .AskAsync($"{{ f: {field} }}");
        return answer + string.Concat(log.Lines);
    }

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

        public static Task<int> GetPrimedAsync(int key, int value, Numbers numbers)
        {
            numbers.Prime(key, value);
            return numbers.LoadRequiredAsync(key);
        }

        public static async Task<int> GetPrimedLateAsync(int key, int value, Numbers numbers)
        {
            await numbers.LoadAsync(key);
            numbers.Prime(key, value);
            return await numbers.LoadRequiredAsync(key);
        }

        public static Task<IReadOnlyList<int>> GetManyAsync(IReadOnlyList<int> keys, Numbers numbers) => numbers.LoadAsync(keys);
    }
}

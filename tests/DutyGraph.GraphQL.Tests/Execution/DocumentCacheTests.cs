using DutyGraph.GraphQL.Execution;

namespace DutyGraph.GraphQL.Tests.Execution;

public class DocumentCacheTests
{
    private readonly List<string> _prepared = [];

    [Fact]
    public void GetOrAdd_SameTextTwice_PreparesOnce()
    {
        var cache = new DocumentCache(capacity: 10, maxCharacters: 1000);
        Assert.Same(cache.GetOrAdd("a", Prepare), cache.GetOrAdd("a", Prepare));
        Assert.Equal(["a"], _prepared);
    }

    [Fact]
    public void GetOrAdd_MoreThanItsCapacity_ForgetsWhatWasNotAskedForAgain()
    {
        var cache = new DocumentCache(capacity: 4, maxCharacters: 1000);
        foreach (var text in new[] { "a", "b", "c", "a", "d", "e", "a", "b" })
        {
            cache.GetOrAdd(text, Prepare);
        }

        Assert.Equal(["a", "b", "c", "d", "e", "b"], _prepared);
        Assert.InRange(cache.Count, 1, 4);
    }

    [Fact]
    public void GetOrAdd_MoreCharactersThanAllowed_StaysBounded()
    {
        var cache = new DocumentCache(capacity: 1000, maxCharacters: 100);
        for (var i = 0; i < 50; i++)
        {
            cache.GetOrAdd($"{i,20}", Prepare);
        }

        Assert.InRange(cache.Count, 1, 5);
    }

    [Fact]
    public void GetOrAdd_TextLargerThanTheCache_IsPreparedEachTime()
    {
        var cache = new DocumentCache(capacity: 10, maxCharacters: 10);
        cache.GetOrAdd(new string('x', 100), Prepare);
        cache.GetOrAdd(new string('x', 100), Prepare);
        Assert.Equal(2, _prepared.Count);
        Assert.Equal(0, cache.Count);
    }

    private PreparedDocument Prepare(string text)
    {
        _prepared.Add(text);
        return new PreparedDocument([], []);
    }
}

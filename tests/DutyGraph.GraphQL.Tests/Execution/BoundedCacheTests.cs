using DutyGraph.GraphQL.Execution;

namespace DutyGraph.GraphQL.Tests.Execution;

public class BoundedCacheTests
{
    [Fact]
    public void TryGet_WhatWasAdded_IsFound()
    {
        var cache = Cache(capacity: 10, maxSize: 1000);
        cache.Add("a", "A");
        Assert.True(cache.TryGet("a", out var value));
        Assert.Equal("A", value);
        Assert.False(cache.TryGet("b", out _));
    }

    [Fact]
    public void Add_MoreThanItsCapacity_ForgetsWhatWasNotAskedForAgain()
    {
        var cache = Cache(capacity: 4, maxSize: 1000);
        var missed = new[] { "a", "b", "c", "a", "d", "e", "a", "b" }.Where(key => !Ask(cache, key));
        Assert.Equal(["a", "b", "c", "d", "e", "b"], [.. missed]);
        Assert.InRange(cache.Count, 1, 4);
    }

    [Fact]
    public void Add_MoreThanItsSize_StaysBounded()
    {
        var cache = Cache(capacity: 1000, maxSize: 100);
        for (var i = 0; i < 50; i++)
        {
            cache.Add($"{i}", new string('x', 20));
        }

        Assert.InRange(cache.Count, 1, 5);
    }

    [Fact]
    public void Add_LargerThanHalfOfItsSize_IsNotKept()
    {
        var cache = Cache(capacity: 10, maxSize: 10);
        cache.Add("a", "123456");
        Assert.Equal(0, cache.Count);
    }

    private static BoundedCache<string, string> Cache(int capacity, int maxSize) => new(capacity, maxSize, (_, value) => value.Length);

    private static bool Ask(BoundedCache<string, string> cache, string key)
    {
        var known = cache.TryGet(key, out _);
        cache.Add(key, key);
        return known;
    }
}

using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace DutyGraph.GraphQL.Execution;

/// <summary>
/// What was worked out once, by what it was worked out from. It holds two generations: when the newer one is full it becomes the older one,
/// and the older one is forgotten; what is asked for again moves to the newer. Reading takes no lock.
/// </summary>
/// <param name="capacity">Entries in both generations.</param>
/// <param name="maxSize">Of the entries in both generations together.</param>
/// <param name="sizeOf">Of one entry. An entry larger than half of what is allowed is not kept.</param>
internal sealed class BoundedCache<TKey, TValue>(int capacity, int maxSize, Func<TKey, TValue, int> sizeOf)
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private ConcurrentDictionary<TKey, TValue> _newer = [];
    private ConcurrentDictionary<TKey, TValue> _older = [];
    private int _size;

    public int Count => _newer.Count + _older.Count;

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (_newer.TryGetValue(key, out value))
        {
            return true;
        }

        if (!_older.TryGetValue(key, out value))
        {
            return false;
        }

        Add(key, value);
        return true;
    }

    public void Add(TKey key, TValue value)
    {
        var size = sizeOf(key, value);
        if (size > maxSize / 2)
        {
            return;
        }

        lock (_lock)
        {
            if (_newer.Count >= capacity / 2 || _size + size > maxSize / 2)
            {
                (_older, _newer, _size) = (_newer, [], 0);
            }

            if (_newer.TryAdd(key, value))
            {
                _size += size;
            }
        }
    }
}

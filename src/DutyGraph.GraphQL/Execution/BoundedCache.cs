using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace DutyGraph.GraphQL.Execution;

/// <summary>
/// A bounded cache with two generations. When the newer generation is full, it becomes the older one, and the former older one is dropped. An entry read from
/// the older generation moves to the newer one. Reads take no lock.
/// </summary>
/// <param name="capacity">The greatest number of entries in both generations.</param>
/// <param name="maxSize">The greatest total size of the entries in both generations.</param>
/// <param name="sizeOf">Returns the size of an entry. An entry larger than half of <paramref name="maxSize"/> is not cached.</param>
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

using System.Collections.Concurrent;

namespace DutyGraph.GraphQL.Execution;

/// <summary>
/// Documents by their text, so that each is parsed, validated and planned once. It holds two generations: when the newer one is full it becomes the older
/// one, and the older
/// one is forgotten; what is asked for again moves to the newer. Reading takes no lock.
/// </summary>
/// <param name="capacity">Documents in both generations.</param>
/// <param name="maxCharacters">Characters of text in both generations.</param>
internal sealed class DocumentCache(int capacity, int maxCharacters)
{
    private readonly Lock _lock = new();
    private ConcurrentDictionary<string, PreparedDocument> _newer = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, PreparedDocument> _older = new(StringComparer.Ordinal);
    private int _characters;

    public int Count => _newer.Count + _older.Count;

    public PreparedDocument GetOrAdd(string text, Func<string, PreparedDocument> prepare)
    {
        if (_newer.TryGetValue(text, out var document))
        {
            return document;
        }

        document = _older.TryGetValue(text, out var old) ? old : prepare(text);
        lock (_lock)
        {
            if (_newer.Count >= capacity / 2 || _characters + text.Length > maxCharacters / 2)
            {
                (_older, _newer, _characters) = (_newer, new(StringComparer.Ordinal), 0);
            }

            if (text.Length <= maxCharacters / 2 && _newer.TryAdd(text, document))
            {
                _characters += text.Length;
            }
        }

        return document;
    }
}

using System.Collections;

namespace DutyGraph.Neo4j;

/// <summary>A statement with its parameters: two are equal where they ask the same.</summary>
internal sealed class Question : IEquatable<Question>
{
    private readonly int _hash;

    /// <summary>A question.</summary>
    /// <param name="statement">What is asked.</param>
    /// <param name="parameters">Of what. Never changed from here on.</param>
    public Question(CypherStatement statement, CypherParameters parameters)
    {
        Statement = statement;
        Parameters = parameters;
        var hash = new HashCode();
        hash.Add(statement.Name, StringComparer.Ordinal);
        Add(ref hash, parameters);
        _hash = hash.ToHashCode();
    }

    /// <summary>What is asked.</summary>
    public CypherStatement Statement { get; }

    /// <summary>Of what.</summary>
    public CypherParameters Parameters { get; }

    /// <inheritdoc/>
    public bool Equals(Question? other) =>
        other is not null && _hash == other._hash && Statement == other.Statement && Same(Parameters, other.Parameters);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Question);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    private static void Add(ref HashCode hash, object? value)
    {
        switch (value)
        {
            case string text:
                hash.Add(text, StringComparer.Ordinal);
                break;
            case IEnumerable<KeyValuePair<string, object?>> map:
                foreach (var (name, item) in map)
                {
                    hash.Add(name, StringComparer.Ordinal);
                    Add(ref hash, item);
                }

                break;
            case IEnumerable list:
                var items = 0;
                foreach (var item in list)
                {
                    Add(ref hash, item);
                    items++;
                }

                hash.Add(items);
                break;
            default:
                hash.Add(value);
                break;
        }
    }

    private static bool Same(object? one, object? other) => (one, other) switch
    {
        (string a, string b) => string.Equals(a, b, StringComparison.Ordinal),
        (string, _) or (_, string) => false,
        (IReadOnlyList<string> a, IReadOnlyList<string> b) => a.SequenceEqual(b, StringComparer.Ordinal),
        (IEnumerable<KeyValuePair<string, object?>> a, IEnumerable<KeyValuePair<string, object?>> b) => SameMap(a, b),
        (IEnumerable<KeyValuePair<string, object?>>, _) or (_, IEnumerable<KeyValuePair<string, object?>>) => false,
        (IEnumerable a, IEnumerable b) => SameList(a, b),
        _ => Equals(one, other),
    };

    // Names in another order ask the same, but nobody asks so: at worst it is asked twice.
    private static bool SameMap(IEnumerable<KeyValuePair<string, object?>> one, IEnumerable<KeyValuePair<string, object?>> other)
    {
        using var a = one.GetEnumerator();
        using var b = other.GetEnumerator();
        while (a.MoveNext())
        {
            if (!b.MoveNext() || a.Current.Key != b.Current.Key || !Same(a.Current.Value, b.Current.Value))
            {
                return false;
            }
        }

        return !b.MoveNext();
    }

    private static bool SameList(IEnumerable one, IEnumerable other) =>
        one.Cast<object?>().SequenceEqual(other.Cast<object?>(), EqualityComparer<object?>.Create(Same));
}

using System.Collections.Immutable;

namespace DutyGraph.Neo4j;

/// <summary>The values of a row, or of a list inside a row, by index. The statement defines the meaning of each index.</summary>
/// <param name="values">The values, as in <see cref="CypherRows.Rows"/>.</param>
internal readonly struct Cells(object?[] values)
{
    /// <summary>The number of values.</summary>
    public int Count => values.Length;

    public string Text(int place) => (string)values[place]!;

    public string? TextOrNull(int place) => (string?)values[place];

    /// <summary>Returns an integer.</summary>
    public int Number(int place) => (int)(long)values[place]!;

    /// <summary>Returns an integer, or null.</summary>
    public int? NumberOrNull(int place) => Has(place) ? Number(place) : null;

    /// <summary>Returns a floating-point number.</summary>
    public double Fraction(int place) => (double)values[place]!;

    /// <summary>Returns a Boolean.</summary>
    public bool Flag(int place) => (bool)values[place]!;

    /// <summary>Returns an enum constant, spelled as in the graph.</summary>
    public T Constant<T>(int place)
        where T : struct, Enum => Constants<T>.Of(Text(place));

    /// <summary>Returns a list of strings; empty if the value is null.</summary>
    public ImmutableArray<string> Texts(int place) => values[place] is object?[] texts ? [.. texts.Select(text => (string)text!)] : [];

    /// <summary>Returns a list of integers.</summary>
    public IEnumerable<int> Numbers(int place) => ((object?[])values[place]!).Select(number => (int)(long)number!);

    /// <summary>Returns a list as a row.</summary>
    public Cells Row(int place) => new((object?[])values[place]!);

    /// <summary>Whether there is a value that is not null.</summary>
    public bool Has(int place) => place < values.Length && values[place] is not null;

    /// <summary>Converts each row in a list of rows.</summary>
    public T[] Each<T>(int place, Func<Cells, T> read) => Array.ConvertAll((object?[])values[place]!, row => read(new Cells((object?[])row!)));
}

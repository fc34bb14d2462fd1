using System.Collections.Immutable;

namespace DutyGraph.Neo4j;

/// <summary>The values of a row, or of a list in a row, by their place: a statement says what stands where.</summary>
/// <param name="values">As <see cref="CypherRows.Rows"/> has them.</param>
internal readonly struct Cells(object?[] values)
{
    /// <summary>How many there are.</summary>
    public int Count => values.Length;

    /// <summary>A text.</summary>
    public string Text(int place) => (string)values[place]!;

    /// <summary>A text; null where there is none.</summary>
    public string? TextOrNull(int place) => (string?)values[place];

    /// <summary>A whole number.</summary>
    public int Number(int place) => (int)(long)values[place]!;

    /// <summary>A whole number; null where there is none.</summary>
    public int? NumberOrNull(int place) => Has(place) ? Number(place) : null;

    /// <summary>A number that need not be whole.</summary>
    public double Fraction(int place) => (double)values[place]!;

    /// <summary>True or false.</summary>
    public bool Flag(int place) => (bool)values[place]!;

    /// <summary>A constant as the graph spells it.</summary>
    public T Constant<T>(int place)
        where T : struct, Enum => Constants<T>.Of(Text(place));

    /// <summary>A list of texts; empty where there is none.</summary>
    public ImmutableArray<string> Texts(int place) => values[place] is object?[] texts ? [.. texts.Select(text => (string)text!)] : [];

    /// <summary>A list of whole numbers.</summary>
    public IEnumerable<int> Numbers(int place) => ((object?[])values[place]!).Select(number => (int)(long)number!);

    /// <summary>A row in the row.</summary>
    public Cells Row(int place) => new((object?[])values[place]!);

    /// <summary>Whether there is a value.</summary>
    public bool Has(int place) => place < values.Length && values[place] is not null;

    /// <summary>What each row of a list of rows means.</summary>
    public T[] Each<T>(int place, Func<Cells, T> read) => Array.ConvertAll((object?[])values[place]!, row => read(new Cells((object?[])row!)));
}

using System.Diagnostics;
using DutyGraph.Core;

namespace DutyGraph.Benchmarks.Searching;

/// <summary>Something that searches the duties of a graph.</summary>
internal abstract class Searched : IDisposable
{
    /// <summary>How many hits a page has.</summary>
    public const int PageSize = 50;

    /// <summary>What it is called in the table.</summary>
    public abstract string Name { get; }

    /// <summary>How long building it took.</summary>
    public TimeSpan Build { get; private set; }

    /// <summary>What it takes in memory or on disk.</summary>
    public long Bytes { get; private set; }

    /// <summary>The shortest word that it can look for.</summary>
    public abstract int ShortestWord { get; }

    /// <summary>Builds it.</summary>
    /// <param name="duties">All duties.</param>
    public void Fill(IEnumerable<Duty> duties)
    {
        var watch = Stopwatch.StartNew();
        Bytes = Take(duties);
        Build = watch.Elapsed;
    }

    /// <summary>Asks for the first page of a folded word.</summary>
    /// <returns>Asks for the second page; null where there is none.</returns>
    public abstract Action? Ask(string word);

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>Builds it, and says how many bytes it takes.</summary>
    protected abstract long Take(IEnumerable<Duty> duties);

    /// <summary>The folded texts of a duty.</summary>
    protected static IEnumerable<string> Texts(Duty duty) => SearchedTexts.Of(duty).Select(searched => Folding.Fold(searched.Text)).Where(text => text.Length > 0);

    /// <summary>The bytes of the files in a folder.</summary>
    protected static long BytesIn(string folder) => Directory.EnumerateFiles(folder).Sum(file => new FileInfo(file).Length);
}

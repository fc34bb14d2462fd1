using System.Diagnostics;
using DutyGraph.Core;

namespace DutyGraph.Benchmarks.Searching;

/// <summary>A search engine filled with the duties of a graph.</summary>
internal abstract class Searched : IDisposable
{
    /// <summary>Number of hits on a page.</summary>
    public const int PageSize = 50;

    /// <summary>Its name in the table.</summary>
    public abstract string Name { get; }

    /// <summary>Time to build the index.</summary>
    public TimeSpan Build { get; private set; }

    /// <summary>Size of the index in memory or on disk, in bytes.</summary>
    public long Bytes { get; private set; }

    /// <summary>Length of the shortest word that it can find.</summary>
    public abstract int ShortestWord { get; }

    /// <summary>Builds the index.</summary>
    /// <param name="duties">All duties.</param>
    public void Fill(IEnumerable<Duty> duties)
    {
        var watch = Stopwatch.StartNew();
        Bytes = Take(duties);
        Build = watch.Elapsed;
    }

    /// <summary>Requests the first page for a folded word.</summary>
    /// <returns>A function that requests the second page; null if there is none.</returns>
    public abstract Action? Ask(string word);

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>Builds the index, and returns its size in bytes.</summary>
    protected abstract long Take(IEnumerable<Duty> duties);

    /// <summary>The folded texts of a duty.</summary>
    protected static IEnumerable<string> Texts(Duty duty) =>
        SearchedTexts.Of(duty).Select(searched => Folding.Fold(searched.Text)).Where(text => text.Length > 0);

    /// <summary>Returns the total size of the files in a folder, in bytes.</summary>
    protected static long BytesIn(string folder) => Directory.EnumerateFiles(folder).Sum(file => new FileInfo(file).Length);
}

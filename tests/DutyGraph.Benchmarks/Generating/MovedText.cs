using System.Text.RegularExpressions;
using DutyGraph.Core;

namespace DutyGraph.Benchmarks.Generating;

/// <summary>The text of a published list with its places replaced: same layout, line breaks and oddities, but of another township. The importer reads it like
/// any other text.</summary>
public sealed class MovedText
{
    private readonly string _text;
    private readonly Township _from;
    private readonly IReadOnlyList<Division> _fromChain;
    private readonly Regex _names;

    /// <summary>Prepares a published list.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="township">Its township.</param>
    /// <param name="chain">The township's county, prefecture and region.</param>
    public MovedText(string text, Township township, IReadOnlyList<Division> chain)
    {
        _text = text;
        _from = township;
        _fromChain = chain;
        var names = chain.SelectMany(Names).Append(township.Name).Distinct().OrderByDescending(name => name.Length).Select(Regex.Escape);
        _names = new Regex(string.Join('|', names), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
    }

    /// <summary>Returns the text as that of another township.</summary>
    /// <param name="township">The township.</param>
    /// <param name="chain">The township's county, prefecture and region.</param>
    public string To(Township township, IReadOnlyList<Division> chain)
    {
        var exchanged = _fromChain.Zip(chain).SelectMany(pair => Names(pair.First).Zip(Names(pair.Second)))
            .Append((First: _from.Name, Second: township.Name))
            .DistinctBy(pair => pair.First)
            .ToDictionary(pair => pair.First, pair => pair.Second);
        return _names.Replace(_text, name => exchanged[name.Value]);
    }

    private static string[] Names(Division division) => [division.Name, division.ShortName];
}

using System.Text;
using DutyGraph.Core;
using DutyGraph.Import;

namespace DutyGraph.Benchmarks.Generating;

/// <summary>The published lists of <c>import/sources/</c>, and any number of lists of other townships made from them.</summary>
public sealed class Published
{
    private readonly IReadOnlyList<(Facts Facts, MovedText Text)> _originals;

    private Published(ReferenceTables reference, IReadOnlyList<(Facts Facts, byte[] Content)> originals)
    {
        Reference = reference;
        Originals = [.. originals.Select(original => original.Facts)];
        _originals = [.. originals.Select(original =>
            (original.Facts, new MovedText(Encoding.UTF8.GetString(original.Content), original.Facts.Township, [.. MovedFacts.ChainOf(original.Facts)])))];
    }

    /// <summary>The country's tables.</summary>
    public ReferenceTables Reference { get; }

    /// <summary>The facts of the published lists.</summary>
    public IReadOnlyList<Facts> Originals { get; }

    /// <summary>Reads the published lists.</summary>
    /// <exception cref="InvalidDataException">A list could not be read.</exception>
    public static Published Read()
    {
        var reference = ReferenceTables.Read(Path.Combine(ImportFolder.Own, "reference"));
        var reader = new ListReader(reference, Corrections.None);
        return new Published(reference, [.. Directory.GetFiles(Path.Combine(ImportFolder.Own, "sources")).Order(StringComparer.Ordinal).Select(path =>
        {
            var content = File.ReadAllBytes(path);
            var read = reader.Read(path, content);
            return (read.Facts ?? throw new InvalidDataException(string.Join(' ', read.Errors)), content);
        })]);
    }

    /// <summary>Returns documents: the published ones, then the same documents moved to other townships, <paramref name="times"/> sets in all.</summary>
    public IEnumerable<(string FileName, byte[] Content)> Documents(int times) =>
        Moves(times).Select(move => (
            $"{move.To.FullName}.txt",
            Encoding.UTF8.GetBytes(_originals[move.Original].Text.To(move.To, move.Chain))));

    /// <summary>Returns facts: those of the published lists, then the same facts of other townships, <paramref name="times"/> sets in all.</summary>
    public IEnumerable<Facts> Facts(int times) =>
        Moves(times).Select(move => MovedFacts.Of(Originals[move.Original], move.To, move.Chain));

    private IEnumerable<(int Original, Township To, Division[] Chain)> Moves(int times)
    {
        var destinations = new Destinations(Reference, Originals.Select(facts => facts.Township));
        for (var time = 0; time < times; time++)
        {
            for (var original = 0; original < Originals.Count; original++)
            {
                var own = Originals[original];
                var county = MovedFacts.ChainOf(own).First();
                var to = time == 0 ? own.Township : destinations.Next(county);
                yield return (original, to, [.. Reference.Divisions.ChainOf(Reference.Divisions.Find(to.DivisionId)!)]);
            }
        }
    }
}

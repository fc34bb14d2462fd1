using System.Collections.Immutable;
using System.Text;

namespace DutyGraph.Core;

/// <summary>Everything that a duty says about its matter except its name. Duties with the same content share a profile, whatever their township.</summary>
/// <param name="List">The list.</param>
/// <param name="CategoryId">Id of the category.</param>
/// <param name="Kinds">Names of its departments without their county, each once, by code point.</param>
/// <param name="ActIds">Ids of the legal acts that it names, by code point.</param>
/// <param name="Clauses">Its clauses, the superior's, then the township's, without place names and punctuation, one on each line.</param>
public sealed record TopicProfile(DutyList List, string CategoryId, ImmutableArray<string> Kinds, ImmutableArray<string> ActIds, string Clauses)
{
    /// <summary>Clauses with fewer bigrams than this are not used as evidence.</summary>
    internal const int LeastGrams = 24;

    private const char FieldSeparator = '\u001f';

    /// <summary>The profile as one text; equal profiles have equal texts.</summary>
    private string Text => field ??= string.Join(FieldSeparator, List, CategoryId, string.Join('\n', Kinds), string.Join('\n', ActIds), Clauses);

    /// <summary>The bigrams of the clauses; empty where they have too little text.</summary>
    internal int[] Grams => field ??= GramsOf(Clauses);

    /// <summary>Returns the profile of a duty.</summary>
    public static TopicProfile Of(Duty duty)
    {
        var places = TopicPlace.NamesOf(duty.TownshipId);
        return new TopicProfile(
            duty.List,
            duty.CategoryId,
            [.. duty.DepartmentIds.Select(id => TopicPlace.KindOf(id, places)).Distinct(StringComparer.Ordinal).Order(CodePointComparer.Instance)],
            [.. duty.ActIds.Order(CodePointComparer.Instance)],
            string.Join('\n', duty.SuperiorResponsibilities.Concat(duty.TownshipResponsibilities).Select(clause => Plain(clause.Text, places))));
    }

    /// <summary>Parses the output of <see cref="ToString"/>.</summary>
    /// <exception cref="FormatException">The text is not a profile.</exception>
    public static TopicProfile Parse(string text) =>
        text.Split(FieldSeparator) is [var list, var category, var kinds, var acts, var clauses] && Enum.TryParse<DutyList>(list, out var parsed)
            ? new TopicProfile(parsed, category, Words(kinds), Words(acts), clauses)
            : throw new FormatException($"'{text}' is no profile of a duty.");

    /// <summary>Returns the profile as one text, for <see cref="Parse"/>.</summary>
    public override string ToString() => Text;

    /// <inheritdoc/>
    public bool Equals(TopicProfile? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    private static ImmutableArray<string> Words(string lines) => [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    private static int[] GramsOf(string clauses)
    {
        var grams = Core.Grams.Union([.. clauses.Split('\n').Select(Core.Grams.Of)]);
        return grams.Length < LeastGrams ? [] : grams;
    }

    private static string Plain(string clause, string[] places)
    {
        var folded = Folding.Fold(clause);
        foreach (var place in places)
        {
            folded = folded.Replace(Folding.Fold(place), "", StringComparison.Ordinal);
        }

        var plain = new StringBuilder(folded.Length);
        foreach (var character in folded)
        {
            if (char.IsLetterOrDigit(character) && !"县市镇乡村社区本".Contains(character, StringComparison.Ordinal))
            {
                plain.Append(character);
            }
        }

        return plain.ToString();
    }
}

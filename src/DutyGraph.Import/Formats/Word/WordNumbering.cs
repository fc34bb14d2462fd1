using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DutyGraph.Import;

/// <summary>Computes automatic numbers of paragraphs: Word prints them but stores only the counting rules (ECMA-376 part 1, 17.9).</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, (int Abstract, Dictionary<int, int> Starts)> _lists = [];
    private readonly Dictionary<int, Dictionary<int, Level>> _levels = [];
    private readonly Dictionary<string, ((int? Number, int? Level) Own, string? Parent)> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<(int List, int Level)> _restarted = [];
    private string? _usual;

    /// <summary>Reads the numbering rules of a document.</summary>
    internal static WordNumbering Of(MainDocumentPart main)
    {
        var numbering = new WordNumbering();
        foreach (var definition in Elements(main.NumberingDefinitionsPart))
        {
            numbering.ReadList(definition);
        }

        foreach (var style in Elements(main.StyleDefinitionsPart).OfType<Style>())
        {
            numbering.ReadStyle(style);
        }

        return numbering;
    }

    /// <summary>Returns the printed number of the next paragraph with a space after it; empty if it has none. Paragraphs must be visited in order.</summary>
    internal string Next(Paragraph paragraph)
    {
        var (number, printedLevel) = Properties(paragraph);
        if (number is not { } id || !_lists.TryGetValue(id, out var list) || !_levels.TryGetValue(list.Abstract, out var defined)
            || printedLevel is < 0 or >= Levels || !defined.TryGetValue(printedLevel, out var level))
        {
            return "";
        }

        var counter = Count(id, list.Abstract, list.Starts, defined, printedLevel);
        if (level.Format == NumberFormatValues.Bullet || level.Format == NumberFormatValues.None)
        {
            return "";
        }

        var text = new StringBuilder(level.Text);
        for (var i = 0; i <= printedLevel; i++)
        {
            text.Replace(
                $"%{i + 1}",
                WordNumbers.Print(counter[i] ?? 1, defined.TryGetValue(i, out var above) && !level.IsLegal ? above.Format : NumberFormatValues.Decimal));
        }

        return text.Length == 0 ? "" : text.Append(' ').ToString();
    }

    private int?[] Count(int id, int list, Dictionary<int, int> starts, Dictionary<int, Level> defined, int at)
    {
        if (!_counters.TryGetValue(list, out var counter))
        {
            _counters[list] = counter = new int?[Levels];
        }

        // A start value of a list takes effect once, at its first item.
        if (starts.TryGetValue(at, out var start) && _restarted.Add((id, at)))
        {
            counter[at] = start;
        }
        else
        {
            counter[at] = counter[at] + 1 ?? defined[at].Start;
        }

        for (var i = 0; i < Levels; i++)
        {
            counter[i] = i > at ? null : counter[i] ?? (defined.TryGetValue(i, out var level) ? level.Start : 1);
        }

        return counter;
    }

    private (int? Number, int Level) Properties(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        var (number, level) = (own?.NumberingId?.Val?.Value, own?.NumberingLevelReference?.Val?.Value);
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? _usual;

        // A style may inherit its number from its base style; the depth is limited in case of a cycle.
        for (var depth = 0; number is null && depth < 16 && style is not null && _styles.TryGetValue(style, out var found); depth++)
        {
            (number, level) = (found.Own.Number, level ?? found.Own.Level);
            style = found.Parent;
        }

        return (number, level ?? 0);
    }

    // The definitions and styles of a part, one at a time: a whole part is many times as large in memory as its file.
    private static IEnumerable<OpenXmlElement> Elements(OpenXmlPart? part)
    {
        if (part is null)
        {
            yield break;
        }

        using var reader = OpenXmlReader.Create(part, readMiscNodes: false);
        while (reader.Read())
        {
            if (reader.IsStartElement
                && (reader.ElementType == typeof(Style) || reader.ElementType == typeof(AbstractNum) || reader.ElementType == typeof(NumberingInstance)))
            {
                yield return reader.LoadCurrentElement()!;
            }
        }
    }

    private void ReadList(OpenXmlElement element)
    {
        if (element is AbstractNum definition)
        {
            var of = new Dictionary<int, Level>();
            foreach (var level in definition.Elements<DocumentFormat.OpenXml.Wordprocessing.Level>())
            {
                of[level.LevelIndex?.Value ?? 0] = Level.Of(level);
            }

            _levels[definition.AbstractNumberId?.Value ?? -1] = of;
        }
        else if (element is NumberingInstance instance)
        {
            var starts = instance.Elements<LevelOverride>().Where(level => level.StartOverrideNumberingValue?.Val is not null)
                .GroupBy(level => level.LevelIndex?.Value ?? 0)
                .ToDictionary(level => level.Key, level => level.First().StartOverrideNumberingValue!.Val!.Value);
            _lists[instance.NumberID?.Value ?? -1] = (instance.AbstractNumId?.Val?.Value ?? -1, starts);
        }
    }

    private void ReadStyle(Style style)
    {
        if (style.Type?.Value == StyleValues.Paragraph && style.StyleId?.Value is { } id)
        {
            var own = style.StyleParagraphProperties?.NumberingProperties;
            _styles[id] = ((own?.NumberingId?.Val?.Value, own?.NumberingLevelReference?.Val?.Value), style.BasedOn?.Val?.Value);
            _usual = style.Default?.Value is true ? id : _usual;
        }
    }

    /// <param name="Format">The format of the number.</param>
    /// <param name="Text">The template for it: <c>（%1）</c>.</param>
    /// <param name="Start">The first number.</param>
    /// <param name="IsLegal">Whether all its numbers are printed as decimals.</param>
    private sealed record Level(NumberFormatValues Format, string Text, int Start, bool IsLegal)
    {
        public static Level Of(DocumentFormat.OpenXml.Wordprocessing.Level level) => new(
            level.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal,
            level.LevelText?.Val?.Value ?? "",
            level.StartNumberingValue?.Val?.Value ?? 0,
            level.IsLegalNumberingStyle is { } legal && legal.Val?.Value is not false);
    }
}

using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>Splits a cell into clauses.</summary>
internal sealed partial class ClauseReader
{
    /// <summary>The lines of a wrapped sentence are about equally long: the shortest, but for the last, has more than this share of the longest.</summary>
    private const double FullLine = 0.75;

    /// <summary>Characters before clauses in place of a number. Dashes and asterisks are bullets too, before a space.</summary>
    internal const string Bullets = "•●○■◆◇▪▫◦‣►▶➢➤·";

    private readonly List<Clause> _clauses = [];
    private readonly SourceCell _cell;
    private readonly bool _isNested;
    private readonly bool _areCircled;
    private readonly bool _areLines;

    // Whether a following paragraph without number continues the last clause, since it ended inside a sentence.
    private bool _isOpen;

    private ClauseReader(SourceCell cell)
    {
        _cell = cell;

        // If the cell has both 一、 and 1., 一、 marks headings; alone, it numbers the clauses (dashitou 209).
        var marks = cell.Paragraphs.SelectMany(paragraph => ClauseMark.Find(paragraph, 0)).ToList();
        _isNested = marks.Exists(mark => mark.IsChinese) && marks.Exists(mark => !mark.IsChinese);

        // ① numbers clauses only in a cell without other numbers; below 1. it is text.
        _areCircled = marks.Count == 0 && cell.Paragraphs.Any(paragraph => NumberClauses(paragraph, ClauseMark.Find(paragraph, 0, areCircled: true)));
        _areLines = marks.Count == 0 && !_areCircled && AreUnmarked(cell) && !ClauseMark.EndsSentence(cell.Paragraphs[^1])
            && cell.Paragraphs[..^1].Min(paragraph => paragraph.Length) < FullLine * cell.Paragraphs.Max(paragraph => paragraph.Length);
    }

    /// <summary>Reads the clauses of a cell.</summary>
    /// <returns>The clauses in order, including headings; empty if nothing is printed.</returns>
    internal static IReadOnlyList<Clause> Read(SourceCell cell)
    {
        cell = WithSpaces(WithDots(cell));
        var reader = new ClauseReader(cell);
        foreach (var paragraph in cell.Paragraphs)
        {
            reader.Take(paragraph);
        }

        return reader._clauses;
    }

    /// <summary>Whether a cell has several lines, and no line but the last one ends like a clause: its clauses have no marks, or it is one sentence over
    /// several lines.</summary>
    internal static bool AreUnmarked(SourceCell cell) =>
        cell.Paragraphs.Length > 1 && cell.Paragraphs[..^1].All(paragraph => !ClauseMark.EndsSentence(paragraph));

    // 1 制定方案 / 2 开展执法: numbers without a mark, on the lines of a cell.
    private static SourceCell WithDots(SourceCell cell)
    {
        var numbers = cell.Paragraphs.Select(paragraph => BareNumber().Match(paragraph)).Where(match => match.Success).Select(match => match.Value).ToList();
        return numbers.Count < 2 || !numbers.Index().All(number => ChineseNumber.Parse(number.Item) == number.Index + 1)
            ? cell
            : cell with { Paragraphs = [.. cell.Paragraphs.Select(paragraph => BareNumber().Replace(paragraph, "$0."))] };
    }

    // 1.2025年底前完成；2.3个工作日内办结: digits after a number. 1.5公里 has none before or after it in the sequence.
    private static SourceCell WithSpaces(SourceCell cell)
    {
        if (!cell.Paragraphs.Any(HasDigitsAfterDot))
        {
            return cell;
        }

        var numbers = cell.Paragraphs.SelectMany(paragraph => DottedNumber().Matches(paragraph))
            .Select(match => ChineseNumber.Parse(match.Value[..^1])).ToList();
        var run = numbers.Count > 1 && numbers.Index().All(number => number.Item == number.Index + 1);
        return cell with
        {
            Paragraphs = [.. cell.Paragraphs.Select(paragraph => DottedNumber().Replace(
                paragraph, match => run || Year().IsMatch(paragraph.AsSpan(match.Index + match.Length)) ? match.Value + " " : match.Value))],
        };
    }

    private static bool HasDigitsAfterDot(string paragraph)
    {
        for (var i = 1; i + 1 < paragraph.Length; i++)
        {
            if (paragraph[i] is '.' or '．' && char.IsAsciiDigit(paragraph[i - 1]) && char.IsAsciiDigit(paragraph[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    // A cell that lost its top starts with a later number, or with the end of a clause followed by a number.
    private static bool NumberClauses(string paragraph, IReadOnlyList<ClauseMark> circled) => circled is [{ Number: 1 } or { Start: 0 }, ..]
        || (circled is [var first, var second, ..] && second.Number == first.Number + 1 && ClauseMark.EndsSentence(paragraph.AsSpan(0, first.Start)));

    private void Take(string paragraph)
    {
        var marks = ClauseMark.Find(paragraph, _clauses.FindLast(clause => clause.Number is not null)?.Number ?? 0, _areCircled);
        var unnumbered = marks.Count > 0 ? paragraph[..marks[0].Start] : paragraph;
        if (marks.Count == 0 && !_areCircled && _clauses is [.., { Number: not null } of]
            && ClauseMark.Find(paragraph, 0, areCircled: true) is [{ Start: 0 }, ..])
        {
            // （1）登记； below 1.做好下列工作：.
            _clauses[^1] = of with { Text = of.Text + LineWraps.Join(paragraph) };
            _isOpen = !ClauseMark.EndsSentence(paragraph);
        }
        else if (_isOpen && !_areLines && !string.IsNullOrWhiteSpace(unnumbered))
        {
            var (number, text, line) = _clauses[^1];
            _clauses.RemoveAt(_clauses.Count - 1);
            Numbered(number, text + unnumbered, line);
        }
        else
        {
            Unnumbered(unnumbered);
        }

        for (var i = 0; i < marks.Count; i++)
        {
            var text = paragraph[marks[i].End..(i + 1 < marks.Count ? marks[i + 1].Start : paragraph.Length)];
            var heading = marks[i].IsChinese ? ChineseHeading().Match(text).Length : 0;

            // 一、农药使用指导、服务工作 is a heading in its own paragraph above text without number (kaiganqi 1248).
            if (heading > 0 && (_isNested || heading == text.Length))
            {
                Add(marks[i].Number, text[..heading], isHeading: true);
                Unnumbered(text[heading..]);
            }
            else
            {
                Numbered(marks[i].Number, text, _cell.Line);
            }
        }
    }

    // The text after a number: one clause, possibly followed by the heading of the next department (dashitou 310).
    private void Numbered(int? number, string text, int line)
    {
        var next = DepartmentHeading.IndexInside(text);
        Add(number, next < 0 ? text : text[..next], isHeading: false);
        if (next >= 0)
        {
            Unnumbered(text[next..]);
        }
    }

    // Text without number: headings, and one clause for each sentence that is followed by a space (liugong ASSIST 9, dashitou 299).
    private void Unnumbered(string text)
    {
        var rest = text.Trim();
        while (rest.Length > 0)
        {
            var heading = DepartmentHeading.Length(rest);
            var length = heading > 0 ? heading : Sentence().Match(rest).Length;
            Add(null, rest[..length], isHeading: heading > 0);
            rest = rest[length..].TrimStart();
        }
    }

    private void Add(int? number, string text, bool isHeading)
    {
        _clauses.Add(new Clause(number, LineWraps.Join(number is null ? Bullet().Replace(text, "") : text), _cell.Line));
        _isOpen = !isHeading && !ClauseMark.EndsSentence(text);
    }

    [GeneratedRegex(@"^\d{1,2}(?=\s+(?![年月日个])\p{IsCJKUnifiedIdeographs})", RegexOptions.None, matchTimeoutMilliseconds: -1)]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"(?<=^|[；;。]\s*)[0-9]{1,2}[.．]", RegexOptions.None, matchTimeoutMilliseconds: -1)]
    private static partial Regex DottedNumber();

    [GeneratedRegex("^[12][0-9]{3}年", RegexOptions.None, matchTimeoutMilliseconds: -1)]
    private static partial Regex Year();

    [GeneratedRegex(@"^\s*([" + Bullets + @"]|[-–—*](?=\s))\s*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^.*?([；;。](?=\s)|$)", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: -1)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^[^\s，。；;,：:]{2,40}(?=\s|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex ChineseHeading();
}

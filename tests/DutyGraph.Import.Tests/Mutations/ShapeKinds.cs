using System.Globalization;
using System.Text.RegularExpressions;

namespace DutyGraph.Import.Tests.Mutations;

/// <summary>Mutations of the marks between cells and before clauses.</summary>
internal static partial class ShapeKinds
{
    /// <summary>All mutations.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("cells set apart by spaces", Form.Tab, (sample, _) => Joined(sample, cells => string.Join("   ", cells))),
        new("one cell on each line", Form.Tab, (sample, _) => Joined(sample, cells => string.Join('\n', cells))),
        new("cells between │", Form.Tab, (sample, _) => Joined(sample, cells => $"│{string.Join('│', cells)}│")),
        new("all cells quoted", Form.Tab, (sample, _) => sample.List is Lists.Qitai ? null
            : Joined(sample, cells => string.Join('\t', cells.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")))),
        new("clauses numbered ⒈", Form.Table, (sample, _) => Numbered(sample, '⒈')),
        new("clauses numbered ⑴", Form.Table, (sample, _) => Numbered(sample, '⑴')),
    ];

    // Rows in another form; null unless each cell has its clauses on one line, and none is empty.
    private static Sample? Joined(Sample sample, Func<IEnumerable<string>, string> join)
    {
        var plain = Kinds.Padded(sample.With(sample.Lines.Select(line => Tags().Replace(line, " "))));
        return plain.Lines.Where(line => sample.IsItem(line)).Any(line => sample.Row(line).Any(string.IsNullOrWhiteSpace)) ? null
            : plain.With(plain.Lines.Select(line => sample.IsItem(line) || Sample.IsTitles(line)
                ? join(sample.Row(line).Where(cell => cell.Length > 0).Select(cell => Runs().Replace(cell.Trim(), " "))) : line));
    }

    private static Sample Numbered(Sample sample, char first) => sample.Rows((cells, _) => [.. cells.Length < 6 ? cells : cells.Select(cell =>
        Marks().Count(cell) is > 1 and < 20 && Marks().Matches(cell).Index().All(mark => NumberOf(mark.Item) == mark.Index + 1)
            ? Marks().Replace(cell, match => ((char)(first + NumberOf(match) - 1)).ToString()) : cell)]);

    private static int NumberOf(Match match) => int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("</?(ol|p)[^>]*>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Tags();

    [GeneratedRegex(" +", RegexOptions.None, matchTimeoutMilliseconds: -1)]
    private static partial Regex Runs();

    [GeneratedRegex(@"(?<=^|[\s>；。])(?<number>1[0-9]|[1-9])[.．]\s*(?![0-9])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Marks();
}

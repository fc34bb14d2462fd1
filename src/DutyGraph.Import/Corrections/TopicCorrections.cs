using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Manual decisions about topics: <c>corrections/topics.csv</c>, and the forms that give published topics their ids, <c>reference/topics.csv</c>.
/// Both are optional.</summary>
internal sealed class TopicCorrections
{
    /// <summary>The file name of both tables.</summary>
    public const string FileName = "topics.csv";

    private const string Same = "SAME";
    private const string Different = "DIFFERENT";

    private static readonly string[] Columns = ["duty", "matter", "other", "reason"];
    private static readonly string[] FounderColumns = ["form"];

    private readonly ImmutableArray<(TopicCorrection Correction, int Line)> _rows;
    private readonly HashSet<string> _missing;

    private TopicCorrections(ImmutableArray<(TopicCorrection Correction, int Line)> rows, ImmutableArray<string> founders)
    {
        _rows = rows;
        _missing = [.. rows.SelectMany(row => new[] { row.Correction.DutyId, row.Correction.OtherId })];
        Rules = new TopicRules([.. rows.Select(row => row.Correction)], founders);
    }

    /// <summary>The decisions from both tables.</summary>
    public TopicRules Rules { get; }

    /// <summary>Reads both tables.</summary>
    /// <param name="folder">A folder with the layout of <c>import/</c>.</param>
    /// <param name="fallbackFolder">The folder for a reference table that is missing in <paramref name="folder"/>.</param>
    /// <exception cref="ReferenceTableException">A row is invalid.</exception>
    public static TopicCorrections Read(string folder, string fallbackFolder)
    {
        var corrections = Path.Combine(folder, "corrections", FileName);
        var own = Path.Combine(folder, "reference", FileName);
        var founders = File.Exists(own) ? own : Path.Combine(fallbackFolder, "reference", FileName);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return new TopicCorrections(
            File.Exists(corrections) ? [.. ReferenceFile.Read(corrections, Columns, row => (ReadRow(row, seen), row.Line))] : [],
            File.Exists(founders) ? [.. ReferenceFile.Read(founders, FounderColumns, row => row.Required("form"))] : []);
    }

    /// <summary>Records the duties of a document, to find corrections of unknown duties.</summary>
    public void Note(Facts facts)
    {
        if (_missing.Count > 0)
        {
            _missing.ExceptWith(facts.Duties.Select(duty => duty.Id));
        }
    }

    /// <summary>Returns errors for corrections that name a duty of no document.</summary>
    public IEnumerable<ImportError> Unmatched() => _rows
        .SelectMany(row => new[] { row.Correction.DutyId, row.Correction.OtherId }, (row, id) => (row.Line, Id: id))
        .Where(row => _missing.Contains(row.Id))
        .Select(row => new ImportError("CORRECTION_UNMATCHED", FileName, row.Line,
            new(
                $"更正没有对应的事项：{row.Id}。",
                $"The correction names a duty that no document has, {row.Id}: expected the id of one that was read.")));

    private static TopicCorrection ReadRow(ReferenceRow row, Dictionary<string, int> seen)
    {
        var duty = Duty(row, "duty");
        var other = Duty(row, "other");
        var same = row["matter"] switch
        {
            Same => true,
            Different => false,
            _ => throw row.Unusable("matter", new($"{Same} 或 {Different}", $"{Same} or {Different}")),
        };
        if (duty == other)
        {
            throw row.Unusable("other", new("与 duty 栏不同的事项", "another duty than that of the column duty"));
        }

        // A duty belongs to one matter, so only one row may assign it; and two rows must not contradict each other.
        foreach (var key in same ? new[] { duty, Pair(duty, other) } : [Pair(duty, other)])
        {
            if (!seen.TryAdd(key, row.Line))
            {
                throw row.Unusable("duty", new(
                    $"每个事项只有一条更正；第 {seen[key]} 行已写明它属于哪里", $"one correction of it; line {seen[key]} says where it belongs already"));
            }
        }

        return new TopicCorrection(duty, same, other, row.Required("reason"));
    }

    private static string Pair(string a, string b) => string.CompareOrdinal(a, b) < 0 ? $"{a} {b}" : $"{b} {a}";

    private static string Duty(ReferenceRow row, string column)
    {
        try
        {
            _ = NodeId.ReadDuty(row[column]);
            return row[column];
        }
        catch (FormatException)
        {
            throw row.Unusable(column, new("事项的 id，如 duty:昌吉市六工镇/2025-01/ASSIST/27", "the id of a duty: duty:昌吉市六工镇/2025-01/ASSIST/27"));
        }
    }
}

using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Our own decisions about topics: <c>corrections/topics.csv</c>, and the forms that name published topics, <c>reference/topics.csv</c>. Either may be missing.</summary>
internal sealed class TopicCorrections
{
    /// <summary>The name of both tables.</summary>
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

    /// <summary>The decisions.</summary>
    public TopicRules Rules { get; }

    /// <summary>Reads both tables.</summary>
    /// <param name="folder">A folder laid out as <c>import/</c>.</param>
    /// <param name="fallbackFolder">Where the reference table is taken from that the folder does not have.</param>
    /// <exception cref="ReferenceTableException">A row cannot be used.</exception>
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

    /// <summary>Takes what was read of one document.</summary>
    public void Note(Facts facts)
    {
        if (_missing.Count > 0)
        {
            _missing.ExceptWith(facts.Duties.Select(duty => duty.Id));
        }
    }

    /// <summary>The corrections that name a duty that no document has.</summary>
    public IEnumerable<ImportError> Unmatched() => _rows
        .SelectMany(row => new[] { row.Correction.DutyId, row.Correction.OtherId }, (row, id) => (row.Line, Id: id))
        .Where(row => _missing.Contains(row.Id))
        .Select(row => new ImportError("CORRECTION_UNMATCHED", FileName, row.Line,
            $"更正没有对应的事项：{row.Id}。The correction names a duty that no document has: expected the id of one that was read."));

    private static TopicCorrection ReadRow(ReferenceRow row, Dictionary<string, int> seen)
    {
        var duty = Duty(row, "duty");
        var other = Duty(row, "other");
        var same = row["matter"] switch
        {
            Same => true,
            Different => false,
            _ => throw row.Unusable("matter", $"{Same} or {Different}"),
        };
        if (duty == other)
        {
            throw row.Unusable("other", "another duty than that of the column duty");
        }

        // A duty belongs to one matter, so it is put into one by one row; and no row may say the opposite of another.
        foreach (var key in same ? new[] { duty, Pair(duty, other) } : [Pair(duty, other)])
        {
            if (!seen.TryAdd(key, row.Line))
            {
                throw row.Unusable("duty", $"one correction of it; line {seen[key]} says where it belongs already");
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
            throw row.Unusable(column, "the id of a duty: duty:昌吉市六工镇/2025-01/ASSIST/27");
        }
    }
}

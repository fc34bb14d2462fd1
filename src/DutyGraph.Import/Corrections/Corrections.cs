using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Manual corrections of damaged cells from <c>import/corrections/</c>: keyed by document, list, number and field, each with a reason.</summary>
public sealed class Corrections
{
    /// <summary>No corrections.</summary>
    public static readonly Corrections None = new([]);

    private static readonly string[] Columns = ["document", "list", "number", "field", "value", "reason"];

    private readonly ImmutableArray<Correction> _all;

    private Corrections(ImmutableArray<Correction> all) => _all = all;

    /// <summary>Reads all tables of a folder, ordered by name, except the table of topics (<see cref="TopicCorrections"/>).</summary>
    /// <param name="folder">A folder of CSV files with the columns document, list, number, field, value, reason; it may not exist.</param>
    /// <exception cref="ReferenceTableException">A row is invalid.</exception>
    public static Corrections Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return None;
        }

        var first = new Dictionary<(string, DutyList, int, string), Correction>();
        var files = Directory.GetFiles(folder, "*.csv").Where(path => Path.GetFileName(path) != TopicCorrections.FileName).Order(CodePointComparer.Instance);
        return new([.. files.SelectMany(path => ReferenceFile.Read(path, Columns, row =>
        {
            var correction = ReadRow(Path.GetFileName(path), row);
            var key = (correction.Document, correction.List, correction.Number, correction.Field);
            return first.TryAdd(key, correction)
                ? correction
                : throw row.Unusable("field", new(
                    $"每个字段只有一条更正；{first[key].FileName}:{first[key].Line} 已更正它",
                    $"one correction of this field; {first[key].FileName}:{first[key].Line} already corrects it"));
        }))]);
    }

    /// <summary>Returns the items with corrections applied.</summary>
    /// <param name="text">The document.</param>
    /// <param name="items">The items as read.</param>
    public IReadOnlyList<ListItem> Apply(SourceText text, IReadOnlyList<ListItem> items)
    {
        var own = _all.Where(correction => correction.IsFor(text.Sha256, text.FileName)).ToLookup(correction => (correction.List, correction.Number));
        return own.Count == 0 ? items : [.. items
            .Select(item => own[(item.List, item.Number)].Aggregate(item, (read, correction) => correction.ApplyTo(read)))];
    }

    /// <summary>Starts to record which corrections have an effect.</summary>
    internal CorrectionsUse Watch() => new(_all);

    private static Correction ReadRow(string fileName, ReferenceRow row)
    {
        var list = row["list"] switch
        {
            "BASIC" => DutyList.Basic,
            "ASSIST" => DutyList.Assist,
            "RECLAIMED" => DutyList.Reclaimed,
            _ => throw row.Unusable("list", new("BASIC、ASSIST 或 RECLAIMED", "BASIC, ASSIST or RECLAIMED")),
        };
        string[] fields = [.. Correction.Fields.Where(field => Correction.Exists(list, field))];
        return new Correction(
            fileName,
            row.Line,
            row.Required("document"),
            list,
            row.Integer("number"),
            fields.Contains(row["field"]) ? row["field"] : throw row.Unusable("field", new(
                $"{row["list"]} 事项的字段之一：{string.Join("、", fields)}", $"one of {string.Join(", ", fields)}, which items of {row["list"]} have")),
            row.Required("value"),
            row.Required("reason"));
    }
}

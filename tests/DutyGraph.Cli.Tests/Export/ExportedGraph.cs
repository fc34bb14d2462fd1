using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsvHelper;
using DutyGraph.Core;

namespace DutyGraph.Cli.Tests.Export;

/// <summary>An export read back into the nodes that it was made from, by somebody who has nothing but the files.</summary>
internal sealed class ExportedGraph(string folder)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) } };

    private readonly Dictionary<string, List<Dictionary<string, string>>> tables = Directory.EnumerateFiles(folder)
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path), path => Read(path).ToList());

    /// <summary>Every node, in the order of ids.</summary>
    public IReadOnlyList<GraphNode> Nodes() =>
    [
        .. new IEnumerable<GraphNode>[]
        {
            Rows("Division").Select(row => new Division(
                row["id"], row["code"], row["name"], row["shortName"], row["key"], Constant<DivisionLevel>(row["level"]), To("PART_OF", row["id"]).SingleOrDefault())),
            Rows("Township").Select(row => new Township(
                row["id"], row["name"], row["fullName"], OrNull(row["code"]), Constant<TownshipKind>(row["kind"]), To("PART_OF", row["id"]).Single())),
            Rows("Category").Select(row => new Category(row["id"], row["name"], Number(row["position"]))),
            Rows("DepartmentKind").Select(row => new DepartmentKind(row["id"], row["name"], List<string>(row["aliases"]))),
            Rows("Department").Select(row => new Department(
                row["id"], row["name"], List<string>(row["aliases"]), To("OF_KIND", row["id"]).SingleOrDefault(), To("BELONGS_TO", row["id"]).SingleOrDefault())),
            Rows("LegalAct").Select(row => new LegalAct(row["id"], row["title"], Constant<LegalActKind>(row["kind"]))),
            Duties.Values,
            Rows("Document").Select(row => new Document(
                row["id"], row["title"], row["township"], OrNull(row["edition"]), row["fileName"], row["sha256"], Issues(row))),
        }.SelectMany(nodes => nodes).OrderBy(node => node.Id, StringComparer.Ordinal),
    ];

    private Dictionary<string, Duty> Duties => field ??= Rows("Duty").Select(DutyOf).ToDictionary(duty => duty.Id);

    private Duty DutyOf(Dictionary<string, string> row)
    {
        var list = Constant<DutyList>(row["list"]);
        var stated = Edges("STATED_IN", row["id"]).Single();
        var had = tables[list == DutyList.Reclaimed ? "HAD_DUTY" : "HAS_DUTY"].Single(edge => edge["to"] == row["id"]);
        Assert.Equal(row["number"], had["number"]);
        return new Duty(row["id"])
        {
            TownshipId = had["from"],
            DocumentId = stated["to"],
            Edition = OrNull(row["edition"]),
            List = list,
            Number = Number(row["number"]),
            Name = row["name"],
            CategoryId = To("IN_CATEGORY", row["id"]).Single(),
            DepartmentIds = [.. To(list == DutyList.Reclaimed ? "RECLAIMED_BY" : "ASSISTS", row["id"])],
            SuperiorResponsibilities = Clauses(row["id"], "SUPERIOR"),
            TownshipResponsibilities = Clauses(row["id"], "TOWNSHIP"),
            Method = OrNull(row["method"]),
            Discontinued = bool.Parse(row["discontinued"]),
            ActIds = [.. To("CITES", row["id"])],
            Forms = List<string>(row["forms"]),
            Line = Number(stated["line"]),
            Issues = List<DataIssue>(row["issues"]),
        };
    }

    private ImmutableArray<Responsibility> Clauses(string duty, string party) =>
    [
        .. Edges("HAS_RESPONSIBILITY", duty).Where(edge => edge["party"] == party).OrderBy(edge => Number(edge["position"]))
            .Select(edge => Rows("Responsibility").Single(row => row["id"] == edge["to"]))
            .Select(row => new Responsibility(
                OrNull(row["number"]) is { } number ? Number(number) : null, row["text"],
                [.. To("PERFORMED_BY", row["id"])], [.. To("REPORTS_TO", row["id"])], List<string>(row["cites"]))),
    ];

    private ImmutableArray<DataIssue> Issues(Dictionary<string, string> document) =>
    [
        .. List<DataIssue>(document["issues"]).Concat(Duties.Values.Where(duty => duty.DocumentId == document["id"]).SelectMany(duty => duty.Issues))
            .OrderBy(issue => issue.Line),
    ];

    private List<Dictionary<string, string>> Rows(string table) => tables[table];

    private IEnumerable<Dictionary<string, string>> Edges(string type, string from) => tables[type].Where(edge => edge["from"] == from);

    private IEnumerable<string> To(string type, string from) =>
        Edges(type, from).OrderBy(edge => edge.TryGetValue("position", out var position) ? Number(position) : 0).Select(edge => edge["to"]);

    private static IEnumerable<Dictionary<string, string>> Read(string path)
    {
        using var reader = CsvReader.FromText(File.ReadAllText(path, new UTF8Encoding(false, throwOnInvalidBytes: true)), new() { Separator = ',' });
        while (reader.Read())
        {
            yield return Enumerable.Range(0, reader.FieldCount).ToDictionary(field => reader.Headers[field], field => Unguarded(reader.GetString(field)));
        }
    }

    private static string Unguarded(string cell) => cell.StartsWith('\'') ? cell[1..] : cell;

    private static string? OrNull(string cell) => cell.Length == 0 ? null : cell;

    private static int Number(string cell) => int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);

    private static T Constant<T>(string cell)
        where T : struct, Enum => Enum.Parse<T>(cell, ignoreCase: true);

    private static ImmutableArray<T> List<T>(string cell) => JsonSerializer.Deserialize<ImmutableArray<T>>(cell, Web);
}

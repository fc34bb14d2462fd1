using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsvHelper;
using DutyGraph.Core;
using Row = System.Collections.Generic.Dictionary<string, string>;

namespace DutyGraph.Cli.Tests.Export;

/// <summary>Reads an export back into the nodes from which it was made, using only the files.</summary>
internal sealed class ExportedGraph(string folder)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    // Nodes by id, relationships by their start.
    private readonly Dictionary<string, ILookup<string, Row>> _tables = Directory.EnumerateFiles(folder)
        .ToDictionary(
            path => Path.GetFileNameWithoutExtension(path), path => Read(path).ToLookup(row => row.TryGetValue("from", out var from) ? from : row["id"]));

    /// <summary>
    /// Returns nodes as JSON, to compare two graphs (arrays in records compare by reference), ordered by id.
    /// </summary>
    public static IEnumerable<string> Shown(IEnumerable<GraphNode> nodes) => nodes.OrderBy(node => node.Id, StringComparer.Ordinal)
        .Select(node => Json.Line<object>(node));

    /// <summary>Returns every node.</summary>
    public IEnumerable<GraphNode> Nodes() => new IEnumerable<GraphNode>[]
    {
        Rows("Division").Select(row => new Division(
            row["id"],
            row["code"],
            row["name"],
            row["shortName"],
            row["key"],
            Constant<DivisionLevel>(row["level"]),
            To("PART_OF", row["id"]).SingleOrDefault())),
        Rows("Township").Select(row => new Township(
            row["id"], row["name"], row["fullName"], OrNull(row["code"]), Constant<TownshipKind>(row["kind"]), To("PART_OF", row["id"]).Single())),
        Rows("Category").Select(row => new Category(row["id"], row["name"], Number(row["position"]))),
        Rows("DepartmentKind").Select(row => new DepartmentKind(row["id"], row["name"], List<string>(row["aliases"]))),
        Rows("Department").Select(row => new Department(
            row["id"], row["name"], List<string>(row["aliases"]), To("OF_KIND", row["id"]).SingleOrDefault(), To("BELONGS_TO", row["id"]).SingleOrDefault())),
        Rows("LegalAct").Select(row => new LegalAct(row["id"], row["title"], Constant<LegalActKind>(row["kind"]))),
        Duties,
        Rows("Document").Select(row => new Document(
            row["id"], row["title"], row["township"], OrNull(row["edition"]), row["fileName"], row["sha256"], [.. List<DataIssue>(row["issues"])])),
    }.SelectMany(nodes => nodes);

    private List<Duty> Duties => field ??= [.. Rows("Duty").Select(DutyOf)];

    private ILookup<string, Row> Owners => field ??= Edges("HAS_DUTY").Concat(Edges("HAD_DUTY")).ToLookup(edge => edge["to"]);

    private Duty DutyOf(Row row)
    {
        var list = Constant<DutyList>(row["list"]);
        var stated = _tables["STATED_IN"][row["id"]].Single();
        var owner = Owners[row["id"]].Single();
        Assert.Equal((row["number"], list == DutyList.Reclaimed), (owner["number"], Edges("HAD_DUTY").Contains(owner)));
        return new Duty(row["id"])
        {
            TownshipId = owner["from"],
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
        .. _tables["HAS_RESPONSIBILITY"][duty].Where(edge => edge["party"] == party).OrderBy(edge => Number(edge["position"]))
            .Select(edge => _tables["Responsibility"][edge["to"]].Single())
            .Select(row => new Responsibility(
                OrNull(row["number"]) is { } number ? Number(number) : null, row["text"],
                [.. To("PERFORMED_BY", row["id"])], [.. To("REPORTS_TO", row["id"])], List<string>(row["cites"]))),
    ];

    private IEnumerable<Row> Rows(string label) => _tables[label].SelectMany(rows => rows);

    private IEnumerable<Row> Edges(string type) => _tables[type].SelectMany(edges => edges);

    private IEnumerable<string> To(string type, string from) =>
        _tables[type][from].OrderBy(edge => edge.TryGetValue("position", out var position) ? Number(position) : 0).Select(edge => edge["to"]);

    private static IEnumerable<Row> Read(string path)
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

using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using DutyGraph.Neo4j;

namespace DutyGraph.Contract.Tests.Statements;

/// <summary>How Neo4j ran a statement: <c>PROFILE</c>.</summary>
/// <param name="Hits">Database hits, of all operators.</param>
/// <param name="Operators">Those that had rows: NodeByLabelScan, NodeIndexSeekByRange …</param>
/// <param name="Scans">What it read whole: the labels or types of such operators that had rows; empty for all nodes.</param>
internal sealed record Profile(long Hits, IReadOnlyList<string> Operators, IReadOnlyList<string> Scans)
{
    // A plan is as deep as it has operators one after another.
    private static readonly JsonSerializerOptions Deep = new(JsonSerializerDefaults.Web) { MaxDepth = 1000 };

    /// <summary>Runs a statement.</summary>
    public static async Task<Profile> OfAsync(Neo4jOptions server, CypherStatement statement, CypherParameters parameters)
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{server.User}:{server.Password}")));
        using var response = await http.PostAsJsonAsync(
            new Uri($"{server.Url}/db/{server.Database}/query/v2"), new { statement = "PROFILE " + statement.Text, parameters = parameters.Values });
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(Deep);
        var operators = Below(answer.GetProperty("profiledQueryPlan")).ToArray();
        var withRows = operators.Where(one => one.GetProperty("records").GetInt64() > 0).ToArray();
        return new Profile(
            operators.Sum(one => one.GetProperty("dbHits").GetInt64()),
            [.. withRows.Select(Type)],
            [.. withRows.Where(IsScan).Select(Label)]);
    }

    private static bool IsScan(JsonElement one) =>
        Type(one) is "NodeByLabelScan" or "AllNodesScan" or "UnionNodeByLabelsScan" or "DirectedRelationshipTypeScan";

    private static string Type(JsonElement one) => one.GetProperty("operatorType").GetString()!.Split('@')[0];

    /// <summary>Returns the label in the details of a scan: duty:Assist.</summary>
    private static string Label(JsonElement scan) =>
        scan.GetProperty("arguments").GetProperty("Details").GetString()!.Split(':') is [_, var label] ? label : "";

    private static IEnumerable<JsonElement> Below(JsonElement plan) => plan.GetProperty("children").EnumerateArray().SelectMany(Below).Prepend(plan);
}

using DutyGraph.Core;

namespace DutyGraph.Embedded.Tests;

/// <summary>Minimal facts: a township of 昌吉市 with one ASSIST duty of 昌吉市水利局 for each name.</summary>
internal static class TinyFacts
{
    public static readonly Division County = new("division:652301", "652301", "昌吉市", "昌吉市", "昌吉市", DivisionLevel.County, null);

    public static Facts Of(string township, params string[] names)
    {
        var document = new Document($"document:{township}", township, NodeId.Township(township), null, "a.txt", "", []);
        return new Facts(
            document,
            new Township(NodeId.Township(township), township, township, null, TownshipKind.Town, County.Id),
            [County],
            [new Department("department:昌吉市水利局", "昌吉市水利局", [], null, County.Id)],
            [],
            [new Category("category:民生服务", "民生服务", 3)],
            [],
            [.. names.Select((name, index) => Duty(document, name, index + 1))]);
    }

    private static Duty Duty(Document document, string name, int number) =>
        new($"duty:{document.Title}/undated/ASSIST/{number}")
        {
            TownshipId = document.TownshipId,
            DocumentId = document.Id,
            List = DutyList.Assist,
            Number = number,
            Name = Copy(name),
            CategoryId = "category:民生服务",
            DepartmentIds = ["department:昌吉市水利局"],
            TownshipResponsibilities = [new Responsibility(1, Copy("巡查。"), [], [], []), new Responsibility(2, Copy("上报。"), [], ["department:昌吉市水利局"], [])],
            Line = number,
        };

    /// <summary>Returns a new string instance, as a reader creates for each line.</summary>
    private static string Copy(string text) => new(text.AsSpan());
}

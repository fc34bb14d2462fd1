using System.Text.Encodings.Web;
using System.Text.Json;
using DutyGraph.Benchmarks.Generating;
using DutyGraph.Core;

namespace DutyGraph.Contract.Tests.Generating;

/// <summary>Moved facts are useful for benchmarks and tests only if all their ids name the new place and none the old one.</summary>
public sealed class MovedFactsTests
{
    private static readonly Facts Original = new ListsOf("昌吉市六工镇", "2025-07")
        .Assist("修渠", ["昌吉市水利局", "昌吉州水利局", "外地水利局"], clauses: 2, acts: ["信访办法"], issue: true)
        .Reclaimed("收费", ["昌吉市教育局"])
        .Alias("昌吉市水利局", "市水利局", "昌吉市水务局")
        .Facts();

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Division[] Chain = [.. TinyCountry.Chain(TinyCountry.Owning("昭苏县"))];

    private static Facts Moved => MovedFacts.Of(
        Original, new Township("township:昭苏县昭苏镇", "昭苏镇", "昭苏县昭苏镇", "654026100", TownshipKind.Town, Chain[0].Id), Chain);

    [Fact]
    public void Of_Departments_AreThoseOfTheOtherPlaceAtTheirLevel() => Assert.Equal(
        ["department:昭苏县水利局", "department:伊犁州水利局", "department:外地水利局", "department:昭苏县教育局"], Moved.Departments.Select(department => department.Id));

    [Fact]
    public void Of_Aliases_AreMovedWhereTheyNameThePlace() =>
        Assert.Equal(["市水利局", "昭苏县水务局"], Moved.Departments[0].Aliases.AsEnumerable());

    [Fact]
    public void Of_Duties_HaveIdsOfTheOtherTownship() => Assert.Equal(
        ["duty:昭苏县昭苏镇/2025-07/ASSIST/1", "duty:昭苏县昭苏镇/2025-07/RECLAIMED/1"], Moved.Duties.Select(duty => duty.Id));

    [Fact]
    public void Of_Everything_SaysNothingOfTheFirstPlaceButItsTexts()
    {
        var texts = Moved with { Document = Moved.Document with { FileName = "", Title = "" } };

        var json = JsonSerializer.Serialize(texts, Readable);

        Assert.Contains("昭苏", json, StringComparison.Ordinal);
        Assert.DoesNotContain("昌吉", json, StringComparison.Ordinal);
        Assert.DoesNotContain(Original.Document.Id, json, StringComparison.Ordinal);
    }
}

using System.Text;
using DutyGraph.Core;

namespace DutyGraph.Neo4j.Tests.Keys;

public sealed class SortKeyTests
{
    // Characters on both sides of every boundary: the separator, the surrogates, U+FFFF.
    private static readonly string[] Characters =
        ["\0", "\u0001", "\u0002", "\u0003", " ", "a", "/", "一", "国", "\uD7FF", "\uE000", "\uFF01", "\uFFFE", "\uFFFF", "\U00010000", "𠮷", "𠮸", "\U0010FFFF"];

    private readonly Random _random = new(6);

    [Theory]
    [InlineData(DutyOrder.Printed)]
    [InlineData(DutyOrder.Name)]
    [InlineData(DutyOrder.Category)]
    public void Of_PlacesAmongDuties_OrderAsTheDutiesDo(DutyOrder order)
    {
        var keys = Enumerable.Range(0, 200).Select(_ => Place(order)).Select(place => (Place: place, Text: SortKey.Of(order, place))).ToArray();

        foreach (var (one, other) in keys.SelectMany(_ => keys, (one, other) => (one, other)))
        {
            AssertSame(DutyKey.Compare(one.Place, other.Place), one.Text, other.Text);
        }
    }

    [Fact]
    public void Of_PlacesAmongDocuments_OrderAsTheDocumentsDo()
    {
        var keys = Enumerable.Range(0, 100).Select(_ => new DocumentKey(Text(), Text(), Text())).ToArray();

        foreach (var (one, other) in keys.SelectMany(_ => keys, (one, other) => (one, other)))
        {
            AssertSame(DocumentKey.Compare(one, other), SortKey.Of(one), SortKey.Of(other));
        }
    }

    [Fact]
    public void Of_PlacesOfCategories_OrderByPositionThenName()
    {
        AssertSame(-1, SortKey.Of(9, "乙"), SortKey.Of(10, "甲"));
        AssertSame(-1, SortKey.Of(23, "\uFF01"), SortKey.Of(23, "𠮷"));
    }

    [Fact]
    public void Of_NameLongerThanAnIndexTakes_FitsIt()
    {
        var key = SortKey.Of(DutyOrder.Name, new DutyKey(0, new string('国', 100_000), "township:昌吉市六工镇", "2025-01", DutyList.Basic, 1));

        Assert.InRange(Encoding.UTF8.GetByteCount(key), 6000, 8000);
        Assert.EndsWith("\u00010000000001", key, StringComparison.Ordinal);
    }

    private DutyKey Place(DutyOrder order) => DutyKey.Of(
        order,
        new Duty("duty:")
        {
            TownshipId = Text(),
            DocumentId = "document:",
            Edition = _random.Next(3) == 0 ? null : Text(),
            List = (DutyList)_random.Next(3),
            Number = _random.Next(2) == 0 ? _random.Next(12) : _random.Next(),
            Name = Text(),
            CategoryId = Text(),
            Line = 1,
        },
        _random.Next(12));

    /// <summary>Returns up to three characters, so that texts are often equal or prefixes of others.</summary>
    private string Text() => string.Concat(Enumerable.Range(0, _random.Next(4)).Select(_ => Characters[_random.Next(Characters.Length)]));

    /// <summary>Compares by UTF-16 unit, as Neo4j does in memory, and by code point, as its indexes do.</summary>
    private static void AssertSame(int expected, string one, string other)
    {
        Assert.Equal(Math.Sign(expected), Math.Sign(string.CompareOrdinal(one, other)));
        Assert.Equal(Math.Sign(expected), Math.Sign(CodePointComparer.Instance.Compare(one, other)));
    }
}
